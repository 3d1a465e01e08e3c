// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { participantRemoval as en } from './en/participant-removal'
import { participantRemoval as nb } from './nb/participant-removal'
import { participantRemoval as nn } from './nn/participant-removal'
import { wordsOf } from './words'

/** A participant is taken out of a run. */
export const participantRemovalWords = wordsOf<typeof nb>({ nb, nn, en })
