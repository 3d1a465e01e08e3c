import { checkInEntry as en } from './en/check-in-entry'
import { checkInEntry as nb } from './nb/check-in-entry'
import { checkInEntry as nn } from './nn/check-in-entry'
import { wordsOf } from './words'

/** Words of the page on which the code on the wall is typed. */
export const checkInEntryWords = wordsOf({ nb, nn, en })
