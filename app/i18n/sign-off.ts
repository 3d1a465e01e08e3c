// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { signOff as en } from './en/sign-off'
import { signOff as nb } from './nb/sign-off'
import { signOff as nn } from './nn/sign-off'
import { wordsOf } from './words'

/** What a leader vouches for: a learning outcome, or the digital form in place of attendance. */
export const signOffWords = wordsOf<typeof nb>({ nb, nn, en })
