import { runDates as en } from './en/run-dates'
import { runDates as nb } from './nb/run-dates'
import { runDates as nn } from './nn/run-dates'
import { wordsOf } from './words'

/** Words of when and where a course run meets. */
export const runDatesWords = wordsOf({ nb, nn, en })
