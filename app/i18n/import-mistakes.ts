import { importMistakes as en } from './en/import-mistakes'
import { importMistakes as nb } from './nb/import-mistakes'
import { importMistakes as nn } from './nn/import-mistakes'
import { wordsOf } from './words'

/** Words for what is wrong with a cell of a list of participants. */
export const importMistakesWords = wordsOf({ nb, nn, en })
