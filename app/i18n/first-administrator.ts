// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { firstAdministrator as en } from './en/first-administrator'
import { firstAdministrator as nb } from './nb/first-administrator'
import { firstAdministrator as nn } from './nn/first-administrator'
import { wordsOf } from './words'

/** The page on which a new portal gets its first administrator. */
export const firstAdministratorWords = wordsOf<typeof nb>({ nb, nn, en })
