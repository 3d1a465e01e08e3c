import { fileCheck as en } from './en/file-check'
import { fileCheck as nb } from './nb/file-check'
import { fileCheck as nn } from './nn/file-check'
import { wordsOf } from './words'

/** Words of the page on which a file with a certificate is checked. */
export const fileCheckWords = wordsOf({ nb, nn, en })
