// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { adminPage as en } from './en/admin-page'
import { adminPage as nb } from './nb/admin-page'
import { adminPage as nn } from './nn/admin-page'
import { wordsOf } from './words'

/** The way up and the ways to the other pages, on every page of the administration. */
export const adminPageWords = wordsOf<typeof nb>({ nb, nn, en })
