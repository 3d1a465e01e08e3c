import { runForm as en } from './en/run-form'
import { runForm as nb } from './nb/run-form'
import { runForm as nn } from './nn/run-form'
import { wordsOf } from './words'

/** Words of the fields of a run. */
export const runFormWords = wordsOf({ nb, nn, en })
