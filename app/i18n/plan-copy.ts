import { planCopy as en } from './en/plan-copy'
import { planCopy as nb } from './nb/plan-copy'
import { planCopy as nn } from './nn/plan-copy'
import { wordsOf } from './words'

/** Words of a copy of a plan that was handed in, to its writer and to leaders. */
export const planCopyWords = wordsOf({ nb, nn, en })
