import { administratorNote as en } from './en/administrator-note'
import { administratorNote as nb } from './nb/administrator-note'
import { administratorNote as nn } from './nn/administrator-note'
import { wordsOf } from './words'

/** Words of the note that an administrator leaves on record. */
export const administratorNoteWords = wordsOf({ nb, nn, en })
