// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { administratorNote as en } from './en/administrator-note'
import { administratorNote as nb } from './nb/administrator-note'
import { administratorNote as nn } from './nn/administrator-note'
import { wordsOf } from './words'

/** The note that an administrator leaves on record. */
export const administratorNoteWords = wordsOf<typeof nb>({ nb, nn, en })
