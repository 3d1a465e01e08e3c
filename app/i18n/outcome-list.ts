// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { outcomeList as en } from './en/outcome-list'
import { outcomeList as nb } from './nb/outcome-list'
import { outcomeList as nn } from './nn/outcome-list'
import { wordsOf } from './words'

/** The list of learning outcomes, with what each is met by and how it can be met. */
export const outcomeListWords = wordsOf<typeof nb>({ nb, nn, en })
