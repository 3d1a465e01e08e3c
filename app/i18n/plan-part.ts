import { planPart as en } from './en/plan-part'
import { planPart as nb } from './nb/plan-part'
import { planPart as nn } from './nn/plan-part'
import { wordsOf } from './words'

/** Words of the card in which a part of a learner's own plan is written. */
export const planPartWords = wordsOf({ nb, nn, en })
