// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { importMistakes as en } from './en/import-mistakes'
import { importMistakes as nb } from './nb/import-mistakes'
import { importMistakes as nn } from './nn/import-mistakes'
import { wordsOf } from './words'

/** What is wrong with a cell of a list of participants. */
export const importMistakesWords = wordsOf<typeof nb>({ nb, nn, en })
