import { runCode as en } from './en/run-code'
import { runCode as nb } from './nb/run-code'
import { runCode as nn } from './nn/run-code'
import { wordsOf } from './words'

/** Words of the pages of a code. */
export const runCodeWords = wordsOf({ nb, nn, en })
