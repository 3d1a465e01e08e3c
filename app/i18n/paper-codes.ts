// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { paperCodes as en } from './en/paper-codes'
import { paperCodes as nb } from './nb/paper-codes'
import { paperCodes as nn } from './nn/paper-codes'
import { wordsOf } from './words'

/** The codes for those without an account. */
export const paperCodesWords = wordsOf<typeof nb>({ nb, nn, en })
