// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { certificateRecord as en } from './en/certificate-record'
import { certificateRecord as nb } from './nb/certificate-record'
import { certificateRecord as nn } from './nn/certificate-record'
import { wordsOf } from './words'

/** An administrator’s page about one certificate. */
export const certificateRecordWords = wordsOf<typeof nb>({ nb, nn, en })
