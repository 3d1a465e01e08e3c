// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { studentBatch as en } from './en/student-batch'
import { studentBatch as nb } from './nb/student-batch'
import { studentBatch as nn } from './nn/student-batch'
import { wordsOf } from './words'

/** A college contact’s page with the certificates of a run as files. */
export const studentBatchWords = wordsOf<typeof nb>({ nb, nn, en })
