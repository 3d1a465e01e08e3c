// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { certificateReinstatement as en } from './en/certificate-reinstatement'
import { certificateReinstatement as nb } from './nb/certificate-reinstatement'
import { certificateReinstatement as nn } from './nn/certificate-reinstatement'
import { wordsOf } from './words'

/** The page on which an administrator makes a certificate valid again. */
export const certificateReinstatementWords = wordsOf<typeof nb>({ nb, nn, en })
