import { signOff as en } from './en/sign-off'
import { signOff as nb } from './nb/sign-off'
import { signOff as nn } from './nn/sign-off'
import { wordsOf } from './words'

/** Words for what a leader vouches for: a learning outcome, or the digital form in place of attendance. */
export const signOffWords = wordsOf({ nb, nn, en })
