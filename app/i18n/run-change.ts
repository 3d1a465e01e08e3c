import { runChange as en } from './en/run-change'
import { runChange as nb } from './nb/run-change'
import { runChange as nn } from './nn/run-change'
import { wordsOf } from './words'

export type RunChangeWords = typeof nb

/** Words of the page that changes a run. */
export const runChangeWords = wordsOf({ nb, nn, en })
