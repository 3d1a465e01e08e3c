// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { nameChange as en } from './en/name-change'
import { nameChange as nb } from './nb/name-change'
import { nameChange as nn } from './nn/name-change'
import { wordsOf } from './words'

/** The page on which somebody changes the name of the account. */
export const nameChangeWords = wordsOf<typeof nb>({ nb, nn, en })
