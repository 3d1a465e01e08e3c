import { circleOfChairs as en } from './en/circle-of-chairs'
import { circleOfChairs as nb } from './nb/circle-of-chairs'
import { circleOfChairs as nn } from './nn/circle-of-chairs'
import { wordsOf } from './words'

/** Words of what the drawing on the front page shows. */
export const circleOfChairsWords = wordsOf({ nb, nn, en })
