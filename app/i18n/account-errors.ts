import { accountErrors as en } from './en/account-errors'
import { accountErrors as nb } from './nb/account-errors'
import { accountErrors as nn } from './nn/account-errors'
import { wordsOf } from './words'

/** Words for what has to be mended in a form about an account. */
export const accountErrorsWords = wordsOf({ nb, nn, en })
