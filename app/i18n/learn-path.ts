// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { learnPath as en } from './en/learn-path'
import { learnPath as nb } from './nb/learn-path'
import { learnPath as nn } from './nn/learn-path'
import { wordsOf } from './words'

/** The way from the course to a page of it. */
export const learnPathWords = wordsOf<typeof nb>({ nb, nn, en })
