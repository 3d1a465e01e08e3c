// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { attendance as en } from './en/attendance'
import { attendance as nb } from './nb/attendance'
import { attendance as nn } from './nn/attendance'
import { wordsOf } from './words'

/** The days of a run with who was there. */
export const attendanceWords = wordsOf<typeof nb>({ nb, nn, en })
