import { checkInWall as en } from './en/check-in-wall'
import { checkInWall as nb } from './nb/check-in-wall'
import { checkInWall as nn } from './nn/check-in-wall'
import { wordsOf } from './words'

/** Words of the page with the code for the wall. */
export const checkInWallWords = wordsOf({ nb, nn, en })
