import { runPlace as en } from './en/run-place'
import { runPlace as nb } from './nb/run-place'
import { runPlace as nn } from './nn/run-place'
import { wordsOf } from './words'

/** Words of the page for somebody who got no place in a run. */
export const runPlaceWords = wordsOf({ nb, nn, en })
