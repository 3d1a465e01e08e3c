import { dayAttendance as en } from './en/day-attendance'
import { dayAttendance as nb } from './nb/day-attendance'
import { dayAttendance as nn } from './nn/day-attendance'
import { wordsOf } from './words'

export type DayAttendanceWords = typeof nb

/** Words of the list of one day. */
export const dayAttendanceWords = wordsOf({ nb, nn, en })
