import { lettersStop as en } from './en/letters-stop'
import { lettersStop as nb } from './nb/letters-stop'
import { lettersStop as nn } from './nn/letters-stop'
import { wordsOf } from './words'

/** Words of the page on which letters from a course run are stopped. */
export const lettersStopWords = wordsOf({ nb, nn, en })
