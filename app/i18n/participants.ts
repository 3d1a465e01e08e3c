// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { participants as en } from './en/participants'
import { participants as nb } from './nb/participants'
import { participants as nn } from './nn/participants'
import { wordsOf } from './words'

/** Who is in a run, waits for a seat, or has left. */
export const participantsWords = wordsOf<typeof nb>({ nb, nn, en })
