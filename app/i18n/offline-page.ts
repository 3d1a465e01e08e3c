// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { offlinePage as en } from './en/offline-page'
import { offlinePage as nb } from './nb/offline-page'
import { offlinePage as nn } from './nn/offline-page'
import { wordsOf } from './words'

/** The page where one lands without a network. */
export const offlinePageWords = wordsOf<typeof nb>({ nb, nn, en })
