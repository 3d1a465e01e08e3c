// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { runPlan as en } from './en/run-plan'
import { runPlan as nb } from './nb/run-plan'
import { runPlan as nn } from './nn/run-plan'
import { wordsOf } from './words'

/** What is to be mended in the form of a run. */
export const runPlanWords = wordsOf<typeof nb>({ nb, nn, en })
