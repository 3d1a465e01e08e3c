import { studentBatch as en } from './en/student-batch'
import { studentBatch as nb } from './nb/student-batch'
import { studentBatch as nn } from './nn/student-batch'
import { wordsOf } from './words'

/** Words of a college contact’s page with the certificates of a run as files. */
export const studentBatchWords = wordsOf({ nb, nn, en })
