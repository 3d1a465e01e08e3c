import { newRun as en } from './en/new-run'
import { newRun as nb } from './nb/new-run'
import { newRun as nn } from './nn/new-run'
import { wordsOf } from './words'

/** Words of the page that plans a run. */
export const newRunWords = wordsOf({ nb, nn, en })
