// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { importPreview as en } from './en/import-preview'
import { importPreview as nb } from './nb/import-preview'
import { importPreview as nn } from './nn/import-preview'
import { wordsOf } from './words'

/** What will become of a list of participants, row by row, and what became of it. */
export const importPreviewWords = wordsOf<typeof nb>({ nb, nn, en })
