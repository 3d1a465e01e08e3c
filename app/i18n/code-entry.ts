import { codeEntry as en } from './en/code-entry'
import { codeEntry as nb } from './nb/code-entry'
import { codeEntry as nn } from './nn/code-entry'
import { wordsOf } from './words'

/** Words of the page on which the code of a certificate is typed. */
export const codeEntryWords = wordsOf({ nb, nn, en })
