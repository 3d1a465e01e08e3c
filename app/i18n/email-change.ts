import { emailChange as en } from './en/email-change'
import { emailChange as nb } from './nb/email-change'
import { emailChange as nn } from './nn/email-change'
import { wordsOf } from './words'

/** Words of the pages on which somebody changes and confirms an e-mail address. */
export const emailChangeWords = wordsOf({ nb, nn, en })
