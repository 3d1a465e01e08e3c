import { certificateSharing as en } from './en/certificate-sharing'
import { certificateSharing as nb } from './nb/certificate-sharing'
import { certificateSharing as nn } from './nn/certificate-sharing'
import { wordsOf } from './words'

/** Words of the other forms of a certificate, and the ways to show it to others. */
export const certificateSharingWords = wordsOf({ nb, nn, en })
