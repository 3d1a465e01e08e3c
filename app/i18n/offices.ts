import { offices as en } from './en/offices'
import { offices as nb } from './nb/offices'
import { offices as nn } from './nn/offices'
import { wordsOf } from './words'

/** Words of the list of district offices. */
export const officesWords = wordsOf({ nb, nn, en })
