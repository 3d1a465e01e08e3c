import { participantList as en } from './en/participant-list'
import { participantList as nb } from './nb/participant-list'
import { participantList as nn } from './nn/participant-list'
import { wordsOf } from './words'

/** Words of the columns of a list of participants; lists to take in are known by them. */
export const participantListWords = wordsOf({ nb, nn, en })
