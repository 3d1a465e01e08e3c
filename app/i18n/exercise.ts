// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { exercise as en } from './en/exercise'
import { exercise as nb } from './nb/exercise'
import { exercise as nn } from './nn/exercise'
import { wordsOf } from './words'

/** The sheet of an exercise, in the language of the text on it. */
export const exerciseWords = wordsOf<typeof nb>({ nb, nn, en })
