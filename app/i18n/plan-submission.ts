// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { planSubmission as en } from './en/plan-submission'
import { planSubmission as nb } from './nb/plan-submission'
import { planSubmission as nn } from './nn/plan-submission'
import { wordsOf } from './words'

/** The page on which a copy of the plan is looked over and handed in. */
export const planSubmissionWords = wordsOf<typeof nb>({ nb, nn, en })
