import { runLeave as en } from './en/run-leave'
import { runLeave as nb } from './nb/run-leave'
import { runLeave as nn } from './nn/run-leave'
import { wordsOf } from './words'

/** Words of the page on which somebody gives up a place in a run. */
export const runLeaveWords = wordsOf({ nb, nn, en })
