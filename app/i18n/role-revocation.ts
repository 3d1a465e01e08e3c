import { roleRevocation as en } from './en/role-revocation'
import { roleRevocation as nb } from './nb/role-revocation'
import { roleRevocation as nn } from './nn/role-revocation'
import { wordsOf } from './words'

/** Words of the page on which an administrator takes a role. */
export const roleRevocationWords = wordsOf({ nb, nn, en })
