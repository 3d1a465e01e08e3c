import { standing as en } from './en/standing'
import { standing as nb } from './nb/standing'
import { standing as nn } from './nn/standing'
import { wordsOf } from './words'

/** How far somebody has come in a course. */
export const standingWords = wordsOf({ nb, nn, en })
