// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { evaluationScale as en } from './en/evaluation-scale'
import { evaluationScale as nb } from './nb/evaluation-scale'
import { evaluationScale as nn } from './nn/evaluation-scale'
import { wordsOf } from './words'

/** The steps of an evaluation's scale, the lowest first. */
export const evaluationScaleWords = wordsOf<typeof nb>({ nb, nn, en })
