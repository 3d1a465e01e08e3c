import { runKinds as en } from './en/run-kinds'
import { runKinds as nb } from './nb/run-kinds'
import { runKinds as nn } from './nn/run-kinds'
import { wordsOf } from './words'

/** Words for the forms of a run, and for whom it is. */
export const runKindsWords = wordsOf({ nb, nn, en })
