// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { batch as en } from './en/batch'
import { batch as nb } from './nb/batch'
import { batch as nn } from './nn/batch'
import { wordsOf } from './words'

/** A leader's page with the certificates of a run as files. */
export const batchWords = wordsOf<typeof nb>({ nb, nn, en })
