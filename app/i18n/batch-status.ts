import { batchStatus as en } from './en/batch-status'
import { batchStatus as nb } from './nb/batch-status'
import { batchStatus as nn } from './nn/batch-status'
import { wordsOf } from './words'

/** Words of how far certificates in bulk have come, and what can be fetched. */
export const batchStatusWords = wordsOf({ nb, nn, en })
