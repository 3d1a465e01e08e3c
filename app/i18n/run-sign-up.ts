// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { runSignUp as en } from './en/run-sign-up'
import { runSignUp as nb } from './nb/run-sign-up'
import { runSignUp as nn } from './nn/run-sign-up'
import { wordsOf } from './words'

/** The page of a run: all about it, the reader's own place, and the way in. */
export const runSignUpWords = wordsOf<typeof nb>({ nb, nn, en })
