import { readAgain as en } from './en/read-again'
import { readAgain as nb } from './nb/read-again'
import { readAgain as nn } from './nn/read-again'
import { wordsOf } from './words'

/** What is most worth reading again after a quiz. */
export const readAgainWords = wordsOf({ nb, nn, en })
