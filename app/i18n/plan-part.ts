// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { planPart as en } from './en/plan-part'
import { planPart as nb } from './nb/plan-part'
import { planPart as nn } from './nn/plan-part'
import { wordsOf } from './words'

/** The card in which a part of a learner's own plan is written. */
export const planPartWords = wordsOf<typeof nb>({ nb, nn, en })
