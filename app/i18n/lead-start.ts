import { leadStart as en } from './en/lead-start'
import { leadStart as nb } from './nb/lead-start'
import { leadStart as nn } from './nn/lead-start'
import { wordsOf } from './words'

/** Words of the leaders' start page. */
export const leadStartWords = wordsOf({ nb, nn, en })
