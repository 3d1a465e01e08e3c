// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { accountErrors as en } from './en/account-errors'
import { accountErrors as nb } from './nb/account-errors'
import { accountErrors as nn } from './nn/account-errors'
import { wordsOf } from './words'

/** What is said of a form about an account that has to be mended. */
export const accountErrorsWords = wordsOf<typeof nb>({ nb, nn, en })
