// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { fileCheck as en } from './en/file-check'
import { fileCheck as nb } from './nb/file-check'
import { fileCheck as nn } from './nn/file-check'
import { wordsOf } from './words'

/** The page on which a file with a certificate is checked. */
export const fileCheckWords = wordsOf<typeof nb>({ nb, nn, en })
