import { accountLetters as en } from './en/account-letters'
import { accountLetters as nb } from './nb/account-letters'
import { accountLetters as nn } from './nn/account-letters'
import { wordsOf } from './words'

/** Words of letters about accounts, passwords and addresses. */
export const accountLettersWords = wordsOf({ nb, nn, en })
