// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { circleOfChairs as en } from './en/circle-of-chairs'
import { circleOfChairs as nb } from './nb/circle-of-chairs'
import { circleOfChairs as nn } from './nn/circle-of-chairs'
import { wordsOf } from './words'

/** What the drawing of the circle shows, on the front page and as it fills. */
export const circleOfChairsWords = wordsOf<typeof nb>({ nb, nn, en })
