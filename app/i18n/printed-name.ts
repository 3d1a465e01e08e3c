// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { printedName as en } from './en/printed-name'
import { printedName as nb } from './nb/printed-name'
import { printedName as nn } from './nn/printed-name'
import { wordsOf } from './words'

/** What is wrong with a name that is to stand on a certificate. */
export const printedNameWords = wordsOf<typeof nb>({ nb, nn, en })
