import { adminPeople as en } from './en/admin-people'
import { adminPeople as nb } from './nb/admin-people'
import { adminPeople as nn } from './nn/admin-people'
import { wordsOf } from './words'

/** Words of the page on which an administrator finds people. */
export const adminPeopleWords = wordsOf({ nb, nn, en })
