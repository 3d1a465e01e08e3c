// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { runCancellation as en } from './en/run-cancellation'
import { runCancellation as nb } from './nb/run-cancellation'
import { runCancellation as nn } from './nn/run-cancellation'
import { wordsOf } from './words'

/** The page that cancels a run. */
export const runCancellationWords = wordsOf<typeof nb>({ nb, nn, en })
