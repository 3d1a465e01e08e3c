import { importPreview as en } from './en/import-preview'
import { importPreview as nb } from './nb/import-preview'
import { importPreview as nn } from './nn/import-preview'
import { wordsOf } from './words'

/** Words of the page where a list of participants is looked over and taken in. */
export const importPreviewWords = wordsOf({ nb, nn, en })
