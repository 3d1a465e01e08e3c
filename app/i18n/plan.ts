// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { plan as en } from './en/plan'
import { plan as nb } from './nb/plan'
import { plan as nn } from './nn/plan'
import { wordsOf } from './words'

/** The page of a learner's own plan. */
export const planWords = wordsOf<typeof nb>({ nb, nn, en })
