// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { nameCorrection as en } from './en/name-correction'
import { nameCorrection as nb } from './nb/name-correction'
import { nameCorrection as nn } from './nn/name-correction'
import { wordsOf } from './words'

/** The page on which holders correct the name on their certificate. */
export const nameCorrectionWords = wordsOf<typeof nb>({ nb, nn, en })
