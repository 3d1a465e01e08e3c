// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { participantImport as en } from './en/participant-import'
import { participantImport as nb } from './nb/participant-import'
import { participantImport as nn } from './nn/participant-import'
import { wordsOf } from './words'

/** A list of participants is taken in from a file, and why a file gives none. */
export const participantImportWords = wordsOf<typeof nb>({ nb, nn, en })
