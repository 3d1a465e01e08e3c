// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { participantNew as en } from './en/participant-new'
import { participantNew as nb } from './nb/participant-new'
import { participantNew as nn } from './nn/participant-new'
import { wordsOf } from './words'

/** Somebody is put into a run by hand. */
export const participantNewWords = wordsOf<typeof nb>({ nb, nn, en })
