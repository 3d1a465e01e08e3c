import { outcomeList as en } from './en/outcome-list'
import { outcomeList as nb } from './nb/outcome-list'
import { outcomeList as nn } from './nn/outcome-list'
import { wordsOf } from './words'

/** Words of the list of learning outcomes, with what each is met by and how it can be met. */
export const outcomeListWords = wordsOf({ nb, nn, en })
