// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { attendanceWays as en } from './en/attendance-ways'
import { attendanceWays as nb } from './nb/attendance-ways'
import { attendanceWays as nn } from './nn/attendance-ways'
import { wordsOf } from './words'

/** The days of a run, and the ways to say who was there. */
export const attendanceWaysWords = wordsOf<typeof nb>({ nb, nn, en })
