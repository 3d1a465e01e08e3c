import { institutions as en } from './en/institutions'
import { institutions as nb } from './nb/institutions'
import { institutions as nn } from './nn/institutions'
import { wordsOf } from './words'

/** Words of the list of institutions. */
export const institutionsWords = wordsOf({ nb, nn, en })
