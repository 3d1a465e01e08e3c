import { practice as en } from './en/practice'
import { practice as nb } from './nb/practice'
import { practice as nn } from './nn/practice'
import { wordsOf } from './words'

/** Words of the cards of exercises and scenarios, in the language of the text on them. */
export const practiceWords = wordsOf({ nb, nn, en })
