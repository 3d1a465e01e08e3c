import { deadLink as en } from './en/dead-link'
import { deadLink as nb } from './nb/dead-link'
import { deadLink as nn } from './nn/dead-link'
import { wordsOf } from './words'

/** Words for a link from a letter that brings nothing about. */
export const deadLinkWords = wordsOf({ nb, nn, en })
