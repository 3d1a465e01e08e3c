// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { participant as en } from './en/participant'
import { participant as nb } from './nb/participant'
import { participant as nn } from './nn/participant'
import { wordsOf } from './words'

/** One participant: demands, outcomes, and what they are judged by. */
export const participantWords = wordsOf<typeof nb>({ nb, nn, en })
