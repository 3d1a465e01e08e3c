// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { forgottenPassword as en } from './en/forgotten-password'
import { forgottenPassword as nb } from './nb/forgotten-password'
import { forgottenPassword as nn } from './nn/forgotten-password'
import { wordsOf } from './words'

/** The page for somebody who has forgotten the password. */
export const forgottenPasswordWords = wordsOf<typeof nb>({ nb, nn, en })
