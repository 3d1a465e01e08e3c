// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { practice as en } from './en/practice'
import { practice as nb } from './nb/practice'
import { practice as nn } from './nn/practice'
import { wordsOf } from './words'

/** The cards of exercises and scenarios, in the language of the text on them. */
export const practiceWords = wordsOf<typeof nb>({ nb, nn, en })
