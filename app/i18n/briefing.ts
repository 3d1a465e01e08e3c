// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { briefing as en } from './en/briefing'
import { briefing as nb } from './nb/briefing'
import { briefing as nn } from './nn/briefing'
import { wordsOf } from './words'

/** The sheet that a leader takes along to a day of the course. */
export const briefingWords = wordsOf<typeof nb>({ nb, nn, en })
