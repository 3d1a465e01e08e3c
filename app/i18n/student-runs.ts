// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { studentRuns as en } from './en/student-runs'
import { studentRuns as nb } from './nb/student-runs'
import { studentRuns as nn } from './nn/student-runs'
import { wordsOf } from './words'

/** The first page of a college contact: the runs for the institution’s students. */
export const studentRunsWords = wordsOf<typeof nb>({ nb, nn, en })
