// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { readAgain as en } from './en/read-again'
import { readAgain as nb } from './nb/read-again'
import { readAgain as nn } from './nn/read-again'
import { wordsOf } from './words'

/** What is most worth reading again after a quiz. */
export const readAgainWords = wordsOf<typeof nb>({ nb, nn, en })
