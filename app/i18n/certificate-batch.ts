// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { certificateBatch as en } from './en/certificate-batch'
import { certificateBatch as nb } from './nb/certificate-batch'
import { certificateBatch as nn } from './nn/certificate-batch'
import { wordsOf } from './words'

/** How far the making of certificates in bulk has come, and why some have no file. */
export const certificateBatchWords = wordsOf<typeof nb>({ nb, nn, en })
