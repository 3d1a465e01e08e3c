// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { roleRevocation as en } from './en/role-revocation'
import { roleRevocation as nb } from './nb/role-revocation'
import { roleRevocation as nn } from './nn/role-revocation'
import { wordsOf } from './words'

/** The page on which an administrator takes a role. */
export const roleRevocationWords = wordsOf<typeof nb>({ nb, nn, en })
