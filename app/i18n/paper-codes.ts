import { paperCodes as en } from './en/paper-codes'
import { paperCodes as nb } from './nb/paper-codes'
import { paperCodes as nn } from './nn/paper-codes'
import { wordsOf } from './words'

/** Words of the page with codes for those without an account. */
export const paperCodesWords = wordsOf({ nb, nn, en })
