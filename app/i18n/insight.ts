// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { insight as en } from './en/insight'
import { insight as nb } from './nb/insight'
import { insight as nn } from './nn/insight'
import { wordsOf } from './words'

/** The page about where participants stop, and which questions are hard. */
export const insightWords = wordsOf<typeof nb>({ nb, nn, en })
