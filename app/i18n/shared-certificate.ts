// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { sharedCertificate as en } from './en/shared-certificate'
import { sharedCertificate as nb } from './nb/shared-certificate'
import { sharedCertificate as nn } from './nn/shared-certificate'
import { wordsOf } from './words'

/** A certificate as its holder shares it. Name the language in which it is shared. */
export const sharedCertificateWords = wordsOf<typeof nb>({ nb, nn, en })
