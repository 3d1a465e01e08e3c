// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { runTable as en } from './en/run-table'
import { runTable as nb } from './nb/run-table'
import { runTable as nn } from './nn/run-table'
import { wordsOf } from './words'

/** The table of a run's participants: its headings and what stands in it, on the page and in the exports. */
export const runTableWords = wordsOf<typeof nb>({ nb, nn, en })
