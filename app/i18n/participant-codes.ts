import { participantCodes as en } from './en/participant-codes'
import { participantCodes as nb } from './nb/participant-codes'
import { participantCodes as nn } from './nn/participant-codes'
import { wordsOf } from './words'

/** Words of the sheet of slips with codes. */
export const participantCodesWords = wordsOf({ nb, nn, en })
