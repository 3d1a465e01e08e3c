import { runCancellation as en } from './en/run-cancellation'
import { runCancellation as nb } from './nb/run-cancellation'
import { runCancellation as nn } from './nn/run-cancellation'
import { wordsOf } from './words'

/** Words of the page that cancels a run. */
export const runCancellationWords = wordsOf({ nb, nn, en })
