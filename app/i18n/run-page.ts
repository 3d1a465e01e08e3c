// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { runPage as en } from './en/run-page'
import { runPage as nb } from './nb/run-page'
import { runPage as nn } from './nn/run-page'
import { wordsOf } from './words'

/** The frame around every page of a run: the ways to its other pages. */
export const runPageWords = wordsOf<typeof nb>({ nb, nn, en })
