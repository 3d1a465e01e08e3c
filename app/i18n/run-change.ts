// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { runChange as en } from './en/run-change'
import { runChange as nb } from './nb/run-change'
import { runChange as nn } from './nn/run-change'
import { wordsOf } from './words'

/** The page that changes a run. */
export const runChangeWords = wordsOf<typeof nb>({ nb, nn, en })
