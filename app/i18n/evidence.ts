import { evidence as en } from './en/evidence'
import { evidence as nb } from './nb/evidence'
import { evidence as nn } from './nn/evidence'
import { wordsOf } from './words'

/** How what a certificate rests on is said. Name the language of the certificate. */
export const evidenceWords = wordsOf({ nb, nn, en })
