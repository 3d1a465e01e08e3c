// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { runEvaluation as en } from './en/run-evaluation'
import { runEvaluation as nb } from './nb/run-evaluation'
import { runEvaluation as nn } from './nn/run-evaluation'
import { wordsOf } from './words'

/** The page with what the participants of a run answered. */
export const runEvaluationWords = wordsOf<typeof nb>({ nb, nn, en })
