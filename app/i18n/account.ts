// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { account as en } from './en/account'
import { account as nb } from './nb/account'
import { account as nn } from './nn/account'
import { wordsOf } from './words'

/** The page of one's own account. */
export const accountWords = wordsOf<typeof nb>({ nb, nn, en })
