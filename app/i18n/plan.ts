import { plan as en } from './en/plan'
import { plan as nb } from './nb/plan'
import { plan as nn } from './nn/plan'
import { wordsOf } from './words'

/** Words of the page of a learner's own plan. */
export const planWords = wordsOf({ nb, nn, en })
