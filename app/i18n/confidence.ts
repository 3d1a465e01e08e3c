import { confidence as en } from './en/confidence'
import { confidence as nb } from './nb/confidence'
import { confidence as nn } from './nn/confidence'
import { wordsOf } from './words'

/** How sure somebody is of an answer. */
export const confidenceWords = wordsOf({ nb, nn, en })
