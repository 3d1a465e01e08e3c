import { planLetters as en } from './en/plan-letters'
import { planLetters as nb } from './nb/plan-letters'
import { planLetters as nn } from './nn/plan-letters'
import { wordsOf } from './words'

/** Words of letters about a plan that a leader has read. */
export const planLettersWords = wordsOf({ nb, nn, en })
