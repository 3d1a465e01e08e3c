// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { runCode as en } from './en/run-code'
import { runCode as nb } from './nb/run-code'
import { runCode as nn } from './nn/run-code'
import { wordsOf } from './words'

/** The pages of a code: where it is typed, the run that it invites to, and the place that waits for its owner. */
export const runCodeWords = wordsOf<typeof nb>({ nb, nn, en })
