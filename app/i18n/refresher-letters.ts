// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { refresherLetters as en } from './en/refresher-letters'
import { refresherLetters as nb } from './nb/refresher-letters'
import { refresherLetters as nn } from './nn/refresher-letters'
import { wordsOf } from './words'

/** The pages on which letters about refreshers are stopped. */
export const refresherLettersWords = wordsOf<typeof nb>({ nb, nn, en })
