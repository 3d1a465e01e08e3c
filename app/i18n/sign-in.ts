// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { signIn as en } from './en/sign-in'
import { signIn as nb } from './nb/sign-in'
import { signIn as nn } from './nn/sign-in'
import { wordsOf } from './words'

/** The page on which somebody signs in. */
export const signInWords = wordsOf<typeof nb>({ nb, nn, en })
