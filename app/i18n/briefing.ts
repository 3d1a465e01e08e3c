import { briefing as en } from './en/briefing'
import { briefing as nb } from './nb/briefing'
import { briefing as nn } from './nn/briefing'
import { wordsOf } from './words'

/** Words of the sheet that a leader takes along to a day of the course. */
export const briefingWords = wordsOf({ nb, nn, en })
