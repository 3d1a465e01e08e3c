import { listPages as en } from './en/list-pages'
import { listPages as nb } from './nb/list-pages'
import { listPages as nn } from './nn/list-pages'
import { wordsOf } from './words'

/** Words of the ways through a long list. */
export const listPagesWords = wordsOf({ nb, nn, en })
