import { insight as en } from './en/insight'
import { insight as nb } from './nb/insight'
import { insight as nn } from './nn/insight'
import { wordsOf } from './words'

/** Words of the page about where participants stop, and which questions are hard. */
export const insightWords = wordsOf({ nb, nn, en })
