import { shell as en } from './en/shell'
import { shell as nb } from './nb/shell'
import { shell as nn } from './nn/shell'
import { wordsOf } from './words'

/** Words of the top and bottom of every page, and of pages that can't show themselves. */
export const shellWords = wordsOf({ nb, nn, en })
