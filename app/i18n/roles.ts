// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { roles as en } from './en/roles'
import { roles as nb } from './nb/roles'
import { roles as nn } from './nn/roles'
import { wordsOf } from './words'

/** What roles are called, and where they hold. */
export const rolesWords = wordsOf<typeof nb>({ nb, nn, en })
