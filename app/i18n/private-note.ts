// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { privateNote as en } from './en/private-note'
import { privateNote as nb } from './nb/private-note'
import { privateNote as nn } from './nn/private-note'
import { wordsOf } from './words'

/** A private text that saves itself. */
export const privateNoteWords = wordsOf<typeof nb>({ nb, nn, en })
