import { invitation as en } from './en/invitation'
import { invitation as nb } from './nb/invitation'
import { invitation as nn } from './nn/invitation'
import { wordsOf } from './words'

/** Words of the pages of a run’s invitation. */
export const invitationWords = wordsOf({ nb, nn, en })
