import { verification as en } from './en/verification'
import { verification as nb } from './nb/verification'
import { verification as nn } from './nn/verification'
import { wordsOf } from './words'

/** Words of the page that verifies a certificate. */
export const verificationWords = wordsOf({ nb, nn, en })
