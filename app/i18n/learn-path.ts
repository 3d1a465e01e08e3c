import { learnPath as en } from './en/learn-path'
import { learnPath as nb } from './nb/learn-path'
import { learnPath as nn } from './nn/learn-path'
import { wordsOf } from './words'

/** Words of the way from the course to a page of it. */
export const learnPathWords = wordsOf({ nb, nn, en })
