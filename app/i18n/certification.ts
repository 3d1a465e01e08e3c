import { certification as en } from './en/certification'
import { certification as nb } from './nb/certification'
import { certification as nn } from './nn/certification'
import { wordsOf } from './words'

/** Words of the page on which a leader certifies participants. */
export const certificationWords = wordsOf({ nb, nn, en })
