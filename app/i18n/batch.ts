import { batch as en } from './en/batch'
import { batch as nb } from './nb/batch'
import { batch as nn } from './nn/batch'
import { wordsOf } from './words'

/** Words of a leader's page with the certificates of a run as files. */
export const batchWords = wordsOf({ nb, nn, en })
