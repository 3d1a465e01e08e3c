import { certificateRecord as en } from './en/certificate-record'
import { certificateRecord as nb } from './nb/certificate-record'
import { certificateRecord as nn } from './nn/certificate-record'
import { wordsOf } from './words'

/** Words of an administrator’s page about one certificate. */
export const certificateRecordWords = wordsOf({ nb, nn, en })
