// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { certificateSharing as en } from './en/certificate-sharing'
import { certificateSharing as nb } from './nb/certificate-sharing'
import { certificateSharing as nn } from './nn/certificate-sharing'
import { wordsOf } from './words'

/** The other forms of a certificate, and the ways to show it to others. */
export const certificateSharingWords = wordsOf<typeof nb>({ nb, nn, en })
