// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { dayAttendance as en } from './en/day-attendance'
import { dayAttendance as nb } from './nb/day-attendance'
import { dayAttendance as nn } from './nn/day-attendance'
import { wordsOf } from './words'

/** The list of one day: everybody with a choice each, what is kept and what waits. */
export const dayAttendanceWords = wordsOf<typeof nb>({ nb, nn, en })
