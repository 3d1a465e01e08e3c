import { runPlan as en } from './en/run-plan'
import { runPlan as nb } from './nb/run-plan'
import { runPlan as nn } from './nn/run-plan'
import { wordsOf } from './words'

/** What is to be mended in the form of a run. */
export const runPlanWords = wordsOf({ nb, nn, en })
