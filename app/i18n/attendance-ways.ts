import { attendanceWays as en } from './en/attendance-ways'
import { attendanceWays as nb } from './nb/attendance-ways'
import { attendanceWays as nn } from './nn/attendance-ways'
import { wordsOf } from './words'

/** Words of the ways to say who was there, on several pages of a run. */
export const attendanceWaysWords = wordsOf({ nb, nn, en })
