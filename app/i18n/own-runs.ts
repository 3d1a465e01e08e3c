import { ownRuns as en } from './en/own-runs'
import { ownRuns as nb } from './nb/own-runs'
import { ownRuns as nn } from './nn/own-runs'
import { wordsOf } from './words'

/** Words of the course runs that the reader is in. */
export const ownRunsWords = wordsOf({ nb, nn, en })
