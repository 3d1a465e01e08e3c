import { accountFields as en } from './en/account-fields'
import { accountFields as nb } from './nb/account-fields'
import { accountFields as nn } from './nn/account-fields'
import { wordsOf } from './words'

/** Words that the forms about accounts have in common. */
export const accountFieldsWords = wordsOf({ nb, nn, en })
