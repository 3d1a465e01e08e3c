import { runPage as en } from './en/run-page'
import { runPage as nb } from './nb/run-page'
import { runPage as nn } from './nn/run-page'
import { wordsOf } from './words'

/** Words of the frame around every page of a run. */
export const runPageWords = wordsOf({ nb, nn, en })
