// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { adminPeople as en } from './en/admin-people'
import { adminPeople as nb } from './nb/admin-people'
import { adminPeople as nn } from './nn/admin-people'
import { wordsOf } from './words'

/** The page on which an administrator finds people. */
export const adminPeopleWords = wordsOf<typeof nb>({ nb, nn, en })
