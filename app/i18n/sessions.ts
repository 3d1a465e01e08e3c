// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { sessions as en } from './en/sessions'
import { sessions as nb } from './nb/sessions'
import { sessions as nn } from './nn/sessions'
import { wordsOf } from './words'

/** The page that tells where somebody is signed in. */
export const sessionsWords = wordsOf<typeof nb>({ nb, nn, en })
