import { offlinePage as en } from './en/offline-page'
import { offlinePage as nb } from './nb/offline-page'
import { offlinePage as nn } from './nn/offline-page'
import { wordsOf } from './words'

/** Words for the page where one lands without a network. */
export const offlinePageWords = wordsOf({ nb, nn, en })
