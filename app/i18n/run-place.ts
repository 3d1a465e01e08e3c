// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { runPlace as en } from './en/run-place'
import { runPlace as nb } from './nb/run-place'
import { runPlace as nn } from './nn/run-place'
import { wordsOf } from './words'

/** The page for somebody who asked for a place in a run and got none. */
export const runPlaceWords = wordsOf<typeof nb>({ nb, nn, en })
