import { participantNew as en } from './en/participant-new'
import { participantNew as nb } from './nb/participant-new'
import { participantNew as nn } from './nn/participant-new'
import { wordsOf } from './words'

/** Words of the page where a leader adds a participant. */
export const participantNewWords = wordsOf({ nb, nn, en })
