import { studentRun as en } from './en/student-run'
import { studentRun as nb } from './nb/student-run'
import { studentRun as nn } from './nn/student-run'
import { wordsOf } from './words'

/** Words of a college contact’s page about one run. */
export const studentRunWords = wordsOf({ nb, nn, en })
