import { accountDeletion as en } from './en/account-deletion'
import { accountDeletion as nb } from './nb/account-deletion'
import { accountDeletion as nn } from './nn/account-deletion'
import { wordsOf } from './words'

/** Words of the page on which somebody deletes the account. */
export const accountDeletionWords = wordsOf({ nb, nn, en })
