// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { certificateReplacement as en } from './en/certificate-replacement'
import { certificateReplacement as nb } from './nb/certificate-replacement'
import { certificateReplacement as nn } from './nn/certificate-replacement'
import { wordsOf } from './words'

/** The page on which an administrator replaces a certificate by a new one. */
export const certificateReplacementWords = wordsOf<typeof nb>({ nb, nn, en })
