import { newPassword as en } from './en/new-password'
import { newPassword as nb } from './nb/new-password'
import { newPassword as nn } from './nn/new-password'
import { wordsOf } from './words'

/** Words of the page on which somebody makes a new password in place of a forgotten one. */
export const newPasswordWords = wordsOf({ nb, nn, en })
