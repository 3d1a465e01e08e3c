// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { certificateRevocation as en } from './en/certificate-revocation'
import { certificateRevocation as nb } from './nb/certificate-revocation'
import { certificateRevocation as nn } from './nn/certificate-revocation'
import { wordsOf } from './words'

/** The two steps in which an administrator revokes a certificate. */
export const certificateRevocationWords = wordsOf<typeof nb>({ nb, nn, en })
