import { evaluationScale as en } from './en/evaluation-scale'
import { evaluationScale as nb } from './nb/evaluation-scale'
import { evaluationScale as nn } from './nn/evaluation-scale'
import { wordsOf } from './words'

/** Words of the steps of an evaluation's scale, the lowest first. */
export const evaluationScaleWords = wordsOf({ nb, nn, en })
