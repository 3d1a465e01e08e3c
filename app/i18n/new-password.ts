// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { newPassword as en } from './en/new-password'
import { newPassword as nb } from './nb/new-password'
import { newPassword as nn } from './nn/new-password'
import { wordsOf } from './words'

/** The page on which somebody who has forgotten the password makes a new one. */
export const newPasswordWords = wordsOf<typeof nb>({ nb, nn, en })
