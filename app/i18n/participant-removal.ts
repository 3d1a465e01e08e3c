import { participantRemoval as en } from './en/participant-removal'
import { participantRemoval as nb } from './nb/participant-removal'
import { participantRemoval as nn } from './nn/participant-removal'
import { wordsOf } from './words'

/** Words of the page where a leader takes a participant out of a run. */
export const participantRemovalWords = wordsOf({ nb, nn, en })
