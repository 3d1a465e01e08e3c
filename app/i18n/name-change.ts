import { nameChange as en } from './en/name-change'
import { nameChange as nb } from './nb/name-change'
import { nameChange as nn } from './nn/name-change'
import { wordsOf } from './words'

/** Words of the page on which somebody changes the name of the account. */
export const nameChangeWords = wordsOf({ nb, nn, en })
