import { adminPerson as en } from './en/admin-person'
import { adminPerson as nb } from './nb/admin-person'
import { adminPerson as nn } from './nn/admin-person'
import { wordsOf } from './words'

/** Words of an administrator’s page about one person. */
export const adminPersonWords = wordsOf({ nb, nn, en })
