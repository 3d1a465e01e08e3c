// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { runMessageLetters as en } from './en/run-message-letters'
import { runMessageLetters as nb } from './nb/run-message-letters'
import { runMessageLetters as nn } from './nn/run-message-letters'
import { wordsOf } from './words'

/** What stands around a message from a course leader, and how to get no more letters from the run. */
export const runMessageLettersWords = wordsOf<typeof nb>({ nb, nn, en })
