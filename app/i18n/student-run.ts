// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { studentRun as en } from './en/student-run'
import { studentRun as nb } from './nb/student-run'
import { studentRun as nn } from './nn/student-run'
import { wordsOf } from './words'

/** A college contact’s page about one run and its students. */
export const studentRunWords = wordsOf<typeof nb>({ nb, nn, en })
