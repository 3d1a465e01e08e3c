// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { passwordChange as en } from './en/password-change'
import { passwordChange as nb } from './nb/password-change'
import { passwordChange as nn } from './nn/password-change'
import { wordsOf } from './words'

/** The page on which somebody who is signed in changes the password. */
export const passwordChangeWords = wordsOf<typeof nb>({ nb, nn, en })
