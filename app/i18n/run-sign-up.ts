import { runSignUp as en } from './en/run-sign-up'
import { runSignUp as nb } from './nb/run-sign-up'
import { runSignUp as nn } from './nn/run-sign-up'
import { wordsOf } from './words'

/** Words of the page of a run, with the way into it. */
export const runSignUpWords = wordsOf({ nb, nn, en })
