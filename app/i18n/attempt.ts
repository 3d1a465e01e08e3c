// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { attempt as en } from './en/attempt'
import { attempt as nb } from './nb/attempt'
import { attempt as nn } from './nn/attempt'
import { wordsOf } from './words'

/** An attempt at a quiz, and how it went. */
export const attemptWords = wordsOf<typeof nb>({ nb, nn, en })
