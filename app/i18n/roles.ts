import { roles as en } from './en/roles'
import { roles as nb } from './nb/roles'
import { roles as nn } from './nn/roles'
import { wordsOf } from './words'

/** Words of the roles, for administrators. */
export const rolesWords = wordsOf({ nb, nn, en })
