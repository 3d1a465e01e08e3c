// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { presence as en } from './en/presence'
import { presence as nb } from './nb/presence'
import { presence as nn } from './nn/presence'
import { wordsOf } from './words'

/** What is noted of somebody on a day. */
export const presenceWords = wordsOf<typeof nb>({ nb, nn, en })
