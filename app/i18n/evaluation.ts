import { evaluation as en } from './en/evaluation'
import { evaluation as nb } from './nb/evaluation'
import { evaluation as nn } from './nn/evaluation'
import { wordsOf } from './words'

/** Words of the page on which a course is evaluated. */
export const evaluationWords = wordsOf({ nb, nn, en })
