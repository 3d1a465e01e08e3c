import { seatsLeft as en } from './en/seats-left'
import { seatsLeft as nb } from './nb/seats-left'
import { seatsLeft as nn } from './nn/seats-left'
import { wordsOf } from './words'

/** Words of whether there is room in a course run. */
export const seatsLeftWords = wordsOf({ nb, nn, en })
