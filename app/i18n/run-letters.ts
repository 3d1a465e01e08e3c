// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { runLetters as en } from './en/run-letters'
import { runLetters as nb } from './nb/run-letters'
import { runLetters as nn } from './nn/run-letters'
import { wordsOf } from './words'

/** Letters about a place in a course run, and what is changed in it. */
export const runLettersWords = wordsOf<typeof nb>({ nb, nn, en })
