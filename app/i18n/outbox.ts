import { outbox as en } from './en/outbox'
import { outbox as nb } from './nb/outbox'
import { outbox as nn } from './nn/outbox'
import { wordsOf } from './words'

/** Words of the page with the letters that a demonstration would have sent. */
export const outboxWords = wordsOf({ nb, nn, en })
