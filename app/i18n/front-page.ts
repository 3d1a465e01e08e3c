// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { frontPage as en } from './en/front-page'
import { frontPage as nb } from './nb/front-page'
import { frontPage as nn } from './nn/front-page'
import { wordsOf } from './words'

/** The front page: what the course is, for whom, and where to begin. */
export const frontPageWords = wordsOf<typeof nb>({ nb, nn, en })
