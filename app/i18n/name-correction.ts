import { nameCorrection as en } from './en/name-correction'
import { nameCorrection as nb } from './nb/name-correction'
import { nameCorrection as nn } from './nn/name-correction'
import { wordsOf } from './words'

/** Words of the page on which holders correct the name on their certificate. */
export const nameCorrectionWords = wordsOf({ nb, nn, en })
