import { certificateReinstatement as en } from './en/certificate-reinstatement'
import { certificateReinstatement as nb } from './nb/certificate-reinstatement'
import { certificateReinstatement as nn } from './nn/certificate-reinstatement'
import { wordsOf } from './words'

/** Words of the page on which an administrator makes a certificate valid again. */
export const certificateReinstatementWords = wordsOf({ nb, nn, en })
