import { sharedCertificate as en } from './en/shared-certificate'
import { sharedCertificate as nb } from './nb/shared-certificate'
import { sharedCertificate as nn } from './nn/shared-certificate'
import { wordsOf } from './words'

/** Words of a certificate as its holder shares it. Name the language in which it is shared. */
export const sharedCertificateWords = wordsOf({ nb, nn, en })
