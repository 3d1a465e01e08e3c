import { submission as en } from './en/submission'
import { submission as nb } from './nb/submission'
import { submission as nn } from './nn/submission'
import { wordsOf } from './words'

/** Words of the page on which a leader answers a plan. */
export const submissionWords = wordsOf({ nb, nn, en })
