import { refresher as en } from './en/refresher'
import { refresher as nb } from './nb/refresher'
import { refresher as nn } from './nn/refresher'
import { wordsOf } from './words'

/** Words of the page of a refresher: its questions, how they went, and whether a group has come about. */
export const refresherWords = wordsOf({ nb, nn, en })
