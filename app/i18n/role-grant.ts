import { roleGrant as en } from './en/role-grant'
import { roleGrant as nb } from './nb/role-grant'
import { roleGrant as nn } from './nn/role-grant'
import { wordsOf } from './words'

/** Words of the page on which an administrator gives a role. */
export const roleGrantWords = wordsOf({ nb, nn, en })
