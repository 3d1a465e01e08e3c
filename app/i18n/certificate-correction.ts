// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { certificateCorrection as en } from './en/certificate-correction'
import { certificateCorrection as nb } from './nb/certificate-correction'
import { certificateCorrection as nn } from './nn/certificate-correction'
import { wordsOf } from './words'

/** Why a name on a certificate is not corrected, to the holder or an administrator. */
export const certificateCorrectionWords = wordsOf<typeof nb>({ nb, nn, en })
