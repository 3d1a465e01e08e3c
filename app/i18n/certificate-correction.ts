import { certificateCorrection as en } from './en/certificate-correction'
import { certificateCorrection as nb } from './nb/certificate-correction'
import { certificateCorrection as nn } from './nn/certificate-correction'
import { wordsOf } from './words'

/** Words of why a name on a certificate is not corrected, to the holder or an administrator. */
export const certificateCorrectionWords = wordsOf({ nb, nn, en })
