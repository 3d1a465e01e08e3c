// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { refresher as en } from './en/refresher'
import { refresher as nb } from './nb/refresher'
import { refresher as nn } from './nn/refresher'
import { wordsOf } from './words'

/** The page of a refresher: its questions, how they went, and whether a group has come about. */
export const refresherWords = wordsOf<typeof nb>({ nb, nn, en })
