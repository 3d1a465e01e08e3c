import { runLetters as en } from './en/run-letters'
import { runLetters as nb } from './nb/run-letters'
import { runLetters as nn } from './nn/run-letters'
import { wordsOf } from './words'

/** Words of letters about a place in a course run, and of what is changed in it. */
export const runLettersWords = wordsOf({ nb, nn, en })
