// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { newRun as en } from './en/new-run'
import { newRun as nb } from './nb/new-run'
import { newRun as nn } from './nn/new-run'
import { wordsOf } from './words'

/** The page that plans a run. */
export const newRunWords = wordsOf<typeof nb>({ nb, nn, en })
