import { runOverview as en } from './en/run-overview'
import { runOverview as nb } from './nb/run-overview'
import { runOverview as nn } from './nn/run-overview'
import { wordsOf } from './words'

/** Words of a run's own page, around its table. */
export const runOverviewWords = wordsOf({ nb, nn, en })
