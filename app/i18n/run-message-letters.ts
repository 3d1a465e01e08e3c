import { runMessageLetters as en } from './en/run-message-letters'
import { runMessageLetters as nb } from './nb/run-message-letters'
import { runMessageLetters as nn } from './nn/run-message-letters'
import { wordsOf } from './words'

/** Words around a message from a course leader, and how to get no more. */
export const runMessageLettersWords = wordsOf({ nb, nn, en })
