// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { participantList as en } from './en/participant-list'
import { participantList as nb } from './nb/participant-list'
import { participantList as nn } from './nn/participant-list'
import { wordsOf } from './words'

/** The columns of a list of participants, on the screen and in files. */
export const participantListWords = wordsOf<typeof nb>({ nb, nn, en })
