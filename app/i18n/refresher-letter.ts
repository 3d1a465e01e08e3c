// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { refresherLetter as en } from './en/refresher-letter'
import { refresherLetter as nb } from './nb/refresher-letter'
import { refresherLetter as nn } from './nn/refresher-letter'
import { wordsOf } from './words'

/** The letter that comes with a refresher. */
export const refresherLetterWords = wordsOf<typeof nb>({ nb, nn, en })
