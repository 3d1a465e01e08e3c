import { studentRuns as en } from './en/student-runs'
import { studentRuns as nb } from './nb/student-runs'
import { studentRuns as nn } from './nn/student-runs'
import { wordsOf } from './words'

/** Words of the first page of a college contact. */
export const studentRunsWords = wordsOf({ nb, nn, en })
