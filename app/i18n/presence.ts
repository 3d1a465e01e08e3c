import { presence as en } from './en/presence'
import { presence as nb } from './nb/presence'
import { presence as nn } from './nn/presence'
import { wordsOf } from './words'

/** Words for what is noted of somebody on a day. */
export const presenceWords = wordsOf({ nb, nn, en })
