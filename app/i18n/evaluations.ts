// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { evaluations as en } from './en/evaluations'
import { evaluations as nb } from './nb/evaluations'
import { evaluations as nn } from './nn/evaluations'
import { wordsOf } from './words'

/** The page with evaluations side by side, and its file. */
export const evaluationsWords = wordsOf<typeof nb>({ nb, nn, en })
