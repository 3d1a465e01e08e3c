import { privateNote as en } from './en/private-note'
import { privateNote as nb } from './nb/private-note'
import { privateNote as nn } from './nn/private-note'
import { wordsOf } from './words'

/** Words of a private text that saves itself. */
export const privateNoteWords = wordsOf({ nb, nn, en })
