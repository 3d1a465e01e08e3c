import { participant as en } from './en/participant'
import { participant as nb } from './nb/participant'
import { participant as nn } from './nn/participant'
import { wordsOf } from './words'

/** Words of the page of one participant. */
export const participantWords = wordsOf({ nb, nn, en })
