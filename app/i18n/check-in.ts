import { checkIn as en } from './en/check-in'
import { checkIn as nb } from './nb/check-in'
import { checkIn as nn } from './nn/check-in'
import { wordsOf } from './words'

/** Words of the page to which the code on the wall leads. */
export const checkInWords = wordsOf({ nb, nn, en })
