import { firstAdministrator as en } from './en/first-administrator'
import { firstAdministrator as nb } from './nb/first-administrator'
import { firstAdministrator as nn } from './nn/first-administrator'
import { wordsOf } from './words'

/** Words of the page on which a new portal gets its first administrator. */
export const firstAdministratorWords = wordsOf({ nb, nn, en })
