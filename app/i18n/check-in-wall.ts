// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { checkInWall as en } from './en/check-in-wall'
import { checkInWall as nb } from './nb/check-in-wall'
import { checkInWall as nn } from './nn/check-in-wall'
import { wordsOf } from './words'

/** The code for the wall, and what to do with it. */
export const checkInWallWords = wordsOf<typeof nb>({ nb, nn, en })
