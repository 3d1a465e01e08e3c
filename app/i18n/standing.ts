// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { standing as en } from './en/standing'
import { standing as nb } from './nb/standing'
import { standing as nn } from './nn/standing'
import { wordsOf } from './words'

/** How far somebody has come in a course. */
export const standingWords = wordsOf<typeof nb>({ nb, nn, en })
