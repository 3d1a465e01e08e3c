import { letterSent as en } from './en/letter-sent'
import { letterSent as nb } from './nb/letter-sent'
import { letterSent as nn } from './nn/letter-sent'
import { wordsOf } from './words'

/** Words for a letter that is on its way. */
export const letterSentWords = wordsOf({ nb, nn, en })
