import { offline as en } from './en/offline'
import { offline as nb } from './nb/offline'
import { offline as nn } from './nn/offline'
import { wordsOf } from './words'

/** Words for when the network fails, and when it is back. */
export const offlineWords = wordsOf({ nb, nn, en })
