import { runEvaluation as en } from './en/run-evaluation'
import { runEvaluation as nb } from './nb/run-evaluation'
import { runEvaluation as nn } from './nn/run-evaluation'
import { wordsOf } from './words'

/** Words of the page with what the participants of a run answered. */
export const runEvaluationWords = wordsOf({ nb, nn, en })
