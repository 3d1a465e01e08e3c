import { runTable as en } from './en/run-table'
import { runTable as nb } from './nb/run-table'
import { runTable as nn } from './nn/run-table'
import { wordsOf } from './words'

/** Words of the table of a run's participants, on the page and in exports. */
export const runTableWords = wordsOf({ nb, nn, en })
