import { ruleStanding as en } from './en/rule-standing'
import { ruleStanding as nb } from './nb/rule-standing'
import { ruleStanding as nn } from './nn/rule-standing'
import { wordsOf } from './words'

/** Words of what a certificate takes in few words, and how each demand stands. */
export const ruleStandingWords = wordsOf({ nb, nn, en })
