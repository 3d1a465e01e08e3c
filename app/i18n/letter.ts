import { letter as en } from './en/letter'
import { letter as nb } from './nb/letter'
import { letter as nn } from './nn/letter'
import { wordsOf } from './words'

export type LetterWords = typeof nb

/** Words that stand around what a letter says. */
export const letterWords = wordsOf({ nb, nn, en })
