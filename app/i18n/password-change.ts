import { passwordChange as en } from './en/password-change'
import { passwordChange as nb } from './nb/password-change'
import { passwordChange as nn } from './nn/password-change'
import { wordsOf } from './words'

/** Words of the page on which somebody changes the password. */
export const passwordChangeWords = wordsOf({ nb, nn, en })
