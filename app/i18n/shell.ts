// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { shell as en } from './en/shell'
import { shell as nb } from './nb/shell'
import { shell as nn } from './nn/shell'
import { wordsOf } from './words'

/** The top and bottom of every page, and what stands there when a page can't show itself. */
export const shellWords = wordsOf<typeof nb>({ nb, nn, en })
