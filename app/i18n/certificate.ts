import { certificate as en } from './en/certificate'
import { certificate as nb } from './nb/certificate'
import { certificate as nn } from './nn/certificate'
import { wordsOf } from './words'

/** Words around the facts of a certificate, on paper, in its picture and in its badge. Name the language of the certificate. */
export const certificateWords = wordsOf({ nb, nn, en })
