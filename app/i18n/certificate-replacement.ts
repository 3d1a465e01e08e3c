import { certificateReplacement as en } from './en/certificate-replacement'
import { certificateReplacement as nb } from './nb/certificate-replacement'
import { certificateReplacement as nn } from './nn/certificate-replacement'
import { wordsOf } from './words'

/** Words of the page on which an administrator replaces a certificate. */
export const certificateReplacementWords = wordsOf({ nb, nn, en })
