import { account as en } from './en/account'
import { account as nb } from './nb/account'
import { account as nn } from './nn/account'
import { wordsOf } from './words'

/** Words of the page of one’s own account. */
export const accountWords = wordsOf({ nb, nn, en })
