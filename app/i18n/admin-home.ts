// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { adminHome as en } from './en/admin-home'
import { adminHome as nb } from './nb/admin-home'
import { adminHome as nn } from './nn/admin-home'
import { wordsOf } from './words'

/** The first page of the administration. */
export const adminHomeWords = wordsOf<typeof nb>({ nb, nn, en })
