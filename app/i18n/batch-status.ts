// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { batchStatus as en } from './en/batch-status'
import { batchStatus as nb } from './nb/batch-status'
import { batchStatus as nn } from './nn/batch-status'
import { wordsOf } from './words'

/** How far certificates in bulk have come, and what can be fetched. */
export const batchStatusWords = wordsOf<typeof nb>({ nb, nn, en })
