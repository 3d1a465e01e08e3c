// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { submission as en } from './en/submission'
import { submission as nb } from './nb/submission'
import { submission as nn } from './nn/submission'
import { wordsOf } from './words'

/** The page on which a leader answers a plan. */
export const submissionWords = wordsOf<typeof nb>({ nb, nn, en })
