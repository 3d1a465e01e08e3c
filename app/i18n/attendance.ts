import { attendance as en } from './en/attendance'
import { attendance as nb } from './nb/attendance'
import { attendance as nn } from './nn/attendance'
import { wordsOf } from './words'

/** Words of the page with all days of a run and who was there. */
export const attendanceWords = wordsOf({ nb, nn, en })
