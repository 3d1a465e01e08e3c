// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { confidence as en } from './en/confidence'
import { confidence as nb } from './nb/confidence'
import { confidence as nn } from './nn/confidence'
import { wordsOf } from './words'

/** How sure somebody is of an answer. */
export const confidenceWords = wordsOf<typeof nb>({ nb, nn, en })
