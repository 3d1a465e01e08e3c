// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { accountLetters as en } from './en/account-letters'
import { accountLetters as nb } from './nb/account-letters'
import { accountLetters as nn } from './nn/account-letters'
import { wordsOf } from './words'

/** Letters about accounts, passwords and addresses. */
export const accountLettersWords = wordsOf<typeof nb>({ nb, nn, en })
