import { times as en } from './en/times'
import { times as nb } from './nb/times'
import { times as nn } from './nn/times'
import { wordsOf } from './words'

/** Words for days, times and how long something takes. */
export const timesWords = wordsOf({ nb, nn, en })
