// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { lettersStop as en } from './en/letters-stop'
import { lettersStop as nb } from './nb/letters-stop'
import { lettersStop as nn } from './nn/letters-stop'
import { wordsOf } from './words'

/** The page on which letters from a course run are stopped. */
export const lettersStopWords = wordsOf<typeof nb>({ nb, nn, en })
