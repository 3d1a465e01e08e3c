import { forgottenPassword as en } from './en/forgotten-password'
import { forgottenPassword as nb } from './nb/forgotten-password'
import { forgottenPassword as nn } from './nn/forgotten-password'
import { wordsOf } from './words'

/** Words of the page for somebody who has forgotten the password. */
export const forgottenPasswordWords = wordsOf({ nb, nn, en })
