import { certificateRevocation as en } from './en/certificate-revocation'
import { certificateRevocation as nb } from './nb/certificate-revocation'
import { certificateRevocation as nn } from './nn/certificate-revocation'
import { wordsOf } from './words'

/** Words of the two steps in which an administrator revokes a certificate. */
export const certificateRevocationWords = wordsOf({ nb, nn, en })
