import { evaluations as en } from './en/evaluations'
import { evaluations as nb } from './nb/evaluations'
import { evaluations as nn } from './nn/evaluations'
import { wordsOf } from './words'

/** Words of the page with evaluations side by side, and of its file. */
export const evaluationsWords = wordsOf({ nb, nn, en })
