import { attempt as en } from './en/attempt'
import { attempt as nb } from './nb/attempt'
import { attempt as nn } from './nn/attempt'
import { wordsOf } from './words'

/** Words of an attempt at a quiz. */
export const attemptWords = wordsOf({ nb, nn, en })
