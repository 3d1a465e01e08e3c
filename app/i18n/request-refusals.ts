// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { requestRefusals as en } from './en/request-refusals'
import { requestRefusals as nb } from './nb/request-refusals'
import { requestRefusals as nn } from './nn/request-refusals'
import { wordsOf } from './words'

/** What is said in plain text of requests that never come as far as a page. */
export const requestRefusalsWords = wordsOf<typeof nb>({ nb, nn, en })
