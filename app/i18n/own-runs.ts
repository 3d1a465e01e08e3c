// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { ownRuns as en } from './en/own-runs'
import { ownRuns as nb } from './nb/own-runs'
import { ownRuns as nn } from './nn/own-runs'
import { wordsOf } from './words'

/** The course runs that the reader is in. */
export const ownRunsWords = wordsOf<typeof nb>({ nb, nn, en })
