// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { checkIn as en } from './en/check-in'
import { checkIn as nb } from './nb/check-in'
import { checkIn as nn } from './nn/check-in'
import { wordsOf } from './words'

/** The page to which the code on the wall leads. */
export const checkInWords = wordsOf<typeof nb>({ nb, nn, en })
