// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { runOverview as en } from './en/run-overview'
import { runOverview as nb } from './nb/run-overview'
import { runOverview as nn } from './nn/run-overview'
import { wordsOf } from './words'

/** A run's own page: its facts, and what stands around the table of its participants. */
export const runOverviewWords = wordsOf<typeof nb>({ nb, nn, en })
