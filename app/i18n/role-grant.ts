// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { roleGrant as en } from './en/role-grant'
import { roleGrant as nb } from './nb/role-grant'
import { roleGrant as nn } from './nn/role-grant'
import { wordsOf } from './words'

/** The page on which an administrator gives a role. */
export const roleGrantWords = wordsOf<typeof nb>({ nb, nn, en })
