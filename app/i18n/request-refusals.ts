import { requestRefusals as en } from './en/request-refusals'
import { requestRefusals as nb } from './nb/request-refusals'
import { requestRefusals as nn } from './nn/request-refusals'
import { wordsOf } from './words'

export type RequestRefusalsWords = typeof nb

/** Words for requests that never come as far as a page. */
export const requestRefusalsWords = wordsOf({ nb, nn, en })
