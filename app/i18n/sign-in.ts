import { signIn as en } from './en/sign-in'
import { signIn as nb } from './nb/sign-in'
import { signIn as nn } from './nn/sign-in'
import { wordsOf } from './words'

/** Words of the page on which somebody signs in. */
export const signInWords = wordsOf({ nb, nn, en })
