// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { attendanceSheet as en } from './en/attendance-sheet'
import { attendanceSheet as nb } from './nb/attendance-sheet'
import { attendanceSheet as nn } from './nn/attendance-sheet'
import { wordsOf } from './words'

/** The sign-in sheet of a day, on paper. */
export const attendanceSheetWords = wordsOf<typeof nb>({ nb, nn, en })
