import { refresherLetters as en } from './en/refresher-letters'
import { refresherLetters as nb } from './nb/refresher-letters'
import { refresherLetters as nn } from './nn/refresher-letters'
import { wordsOf } from './words'

/** Words of the pages on which letters about refreshers are stopped. */
export const refresherLettersWords = wordsOf({ nb, nn, en })
