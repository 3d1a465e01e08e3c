// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { offline as en } from './en/offline'
import { offline as nb } from './nb/offline'
import { offline as nn } from './nn/offline'
import { wordsOf } from './words'

/** What every page says when the network fails, and when it is back. */
export const offlineWords = wordsOf<typeof nb>({ nb, nn, en })
