// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { listPages as en } from './en/list-pages'
import { listPages as nb } from './nb/list-pages'
import { listPages as nn } from './nn/list-pages'
import { wordsOf } from './words'

/** The ways through a long list. */
export const listPagesWords = wordsOf<typeof nb>({ nb, nn, en })
