import { question as en } from './en/question'
import { question as nb } from './nb/question'
import { question as nn } from './nn/question'
import { wordsOf } from './words'

/** Words of a question of a quiz. */
export const questionWords = wordsOf({ nb, nn, en })
