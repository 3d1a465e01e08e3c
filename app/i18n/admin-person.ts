// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { adminPerson as en } from './en/admin-person'
import { adminPerson as nb } from './nb/admin-person'
import { adminPerson as nn } from './nn/admin-person'
import { wordsOf } from './words'

/** An administrator’s page about one person. */
export const adminPersonWords = wordsOf<typeof nb>({ nb, nn, en })
