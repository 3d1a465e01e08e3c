// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { times as en } from './en/times'
import { times as nb } from './nb/times'
import { times as nn } from './nn/times'
import { wordsOf } from './words'

/** Days, times and how long something takes. */
export const timesWords = wordsOf<typeof nb>({ nb, nn, en })
