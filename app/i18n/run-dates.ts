// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { runDates as en } from './en/run-dates'
import { runDates as nb } from './nb/run-dates'
import { runDates as nn } from './nn/run-dates'
import { wordsOf } from './words'

/** When and where a course run meets. */
export const runDatesWords = wordsOf<typeof nb>({ nb, nn, en })
