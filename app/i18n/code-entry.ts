// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { codeEntry as en } from './en/code-entry'
import { codeEntry as nb } from './nb/code-entry'
import { codeEntry as nn } from './nn/code-entry'
import { wordsOf } from './words'

/** The page on which the code of a certificate is typed. */
export const codeEntryWords = wordsOf<typeof nb>({ nb, nn, en })
