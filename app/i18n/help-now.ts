// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { helpNow as en } from './en/help-now'
import { helpNow as nb } from './nb/help-now'
import { helpNow as nn } from './nn/help-now'
import { wordsOf } from './words'

/** The page that tells whom to call, and when. */
export const helpNowWords = wordsOf<typeof nb>({ nb, nn, en })
