// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { accountFields as en } from './en/account-fields'
import { accountFields as nb } from './nb/account-fields'
import { accountFields as nn } from './nn/account-fields'
import { wordsOf } from './words'

/** What the forms about accounts have in common: their fields and buttons. */
export const accountFieldsWords = wordsOf<typeof nb>({ nb, nn, en })
