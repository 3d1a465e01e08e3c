import { frontPage as en } from './en/front-page'
import { frontPage as nb } from './nb/front-page'
import { frontPage as nn } from './nn/front-page'
import { wordsOf } from './words'

/** Words of the front page. */
export const frontPageWords = wordsOf({ nb, nn, en })
