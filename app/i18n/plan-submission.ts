import { planSubmission as en } from './en/plan-submission'
import { planSubmission as nb } from './nb/plan-submission'
import { planSubmission as nn } from './nn/plan-submission'
import { wordsOf } from './words'

/** Words of the page on which a copy of the plan is looked over and handed in. */
export const planSubmissionWords = wordsOf({ nb, nn, en })
