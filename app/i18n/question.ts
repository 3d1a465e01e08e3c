// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { question as en } from './en/question'
import { question as nb } from './nb/question'
import { question as nn } from './nn/question'
import { wordsOf } from './words'

/** A question of a quiz, before it is answered and after. */
export const questionWords = wordsOf<typeof nb>({ nb, nn, en })
