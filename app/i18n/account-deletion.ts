// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { accountDeletion as en } from './en/account-deletion'
import { accountDeletion as nb } from './nb/account-deletion'
import { accountDeletion as nn } from './nn/account-deletion'
import { wordsOf } from './words'

/** The page on which somebody deletes the account. */
export const accountDeletionWords = wordsOf<typeof nb>({ nb, nn, en })
