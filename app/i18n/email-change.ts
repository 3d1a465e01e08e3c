// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { emailChange as en } from './en/email-change'
import { emailChange as nb } from './nb/email-change'
import { emailChange as nn } from './nn/email-change'
import { wordsOf } from './words'

/** The pages on which somebody changes and confirms an e-mail address. */
export const emailChangeWords = wordsOf<typeof nb>({ nb, nn, en })
