import { studentTable as en } from './en/student-table'
import { studentTable as nb } from './nb/student-table'
import { studentTable as nn } from './nn/student-table'
import { wordsOf } from './words'

/** Words of an institution’s table of its students, on the page and in the exports. */
export const studentTableWords = wordsOf({ nb, nn, en })
