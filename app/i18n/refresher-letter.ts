import { refresherLetter as en } from './en/refresher-letter'
import { refresherLetter as nb } from './nb/refresher-letter'
import { refresherLetter as nn } from './nn/refresher-letter'
import { wordsOf } from './words'

/** Words of the letter that comes with a refresher. */
export const refresherLetterWords = wordsOf({ nb, nn, en })
