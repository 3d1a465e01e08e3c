// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { participantCodes as en } from './en/participant-codes'
import { participantCodes as nb } from './nb/participant-codes'
import { participantCodes as nn } from './nn/participant-codes'
import { wordsOf } from './words'

/** The sheet of slips with codes, on paper. */
export const participantCodesWords = wordsOf<typeof nb>({ nb, nn, en })
