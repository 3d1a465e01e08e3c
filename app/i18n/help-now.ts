import { helpNow as en } from './en/help-now'
import { helpNow as nb } from './nb/help-now'
import { helpNow as nn } from './nn/help-now'
import { wordsOf } from './words'

/** Words of the page that tells whom to call. */
export const helpNowWords = wordsOf({ nb, nn, en })
