// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { verification as en } from './en/verification'
import { verification as nb } from './nb/verification'
import { verification as nn } from './nn/verification'
import { wordsOf } from './words'

/** The page that verifies a certificate. */
export const verificationWords = wordsOf<typeof nb>({ nb, nn, en })
