import { exercise as en } from './en/exercise'
import { exercise as nb } from './nb/exercise'
import { exercise as nn } from './nn/exercise'
import { wordsOf } from './words'

/** Words of the sheet of an exercise, in the language of the text on it. */
export const exerciseWords = wordsOf({ nb, nn, en })
