// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { evaluation as en } from './en/evaluation'
import { evaluation as nb } from './nb/evaluation'
import { evaluation as nn } from './nn/evaluation'
import { wordsOf } from './words'

/** The page on which a course is evaluated. */
export const evaluationWords = wordsOf<typeof nb>({ nb, nn, en })
