// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { runLeave as en } from './en/run-leave'
import { runLeave as nb } from './nb/run-leave'
import { runLeave as nn } from './nn/run-leave'
import { wordsOf } from './words'

/** The page on which somebody gives up a place in a run. */
export const runLeaveWords = wordsOf<typeof nb>({ nb, nn, en })
