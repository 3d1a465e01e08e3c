import { participantImport as en } from './en/participant-import'
import { participantImport as nb } from './nb/participant-import'
import { participantImport as nn } from './nn/participant-import'
import { wordsOf } from './words'

/** Words of the page where a list of participants is uploaded. */
export const participantImportWords = wordsOf({ nb, nn, en })
