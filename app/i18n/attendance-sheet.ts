import { attendanceSheet as en } from './en/attendance-sheet'
import { attendanceSheet as nb } from './nb/attendance-sheet'
import { attendanceSheet as nn } from './nn/attendance-sheet'
import { wordsOf } from './words'

/** Words of the sign-in sheet of a day. */
export const attendanceSheetWords = wordsOf({ nb, nn, en })
