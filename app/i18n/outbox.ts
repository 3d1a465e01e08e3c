// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { outbox as en } from './en/outbox'
import { outbox as nb } from './nb/outbox'
import { outbox as nn } from './nn/outbox'
import { wordsOf } from './words'

/** The page with the letters that a demonstration would have sent. */
export const outboxWords = wordsOf<typeof nb>({ nb, nn, en })
