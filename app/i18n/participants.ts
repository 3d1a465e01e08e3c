import { participants as en } from './en/participants'
import { participants as nb } from './nb/participants'
import { participants as nn } from './nn/participants'
import { wordsOf } from './words'

export type ParticipantsWords = typeof nb

/** Words of the page with everybody in a run. */
export const participantsWords = wordsOf({ nb, nn, en })
