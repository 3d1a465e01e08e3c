// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { studentTable as en } from './en/student-table'
import { studentTable as nb } from './nb/student-table'
import { studentTable as nn } from './nn/student-table'
import { wordsOf } from './words'

/** What an institution sees of its students: headings and what stands in the table, on the page and in the exports. */
export const studentTableWords = wordsOf<typeof nb>({ nb, nn, en })
