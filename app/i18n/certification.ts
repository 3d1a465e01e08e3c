// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { certification as en } from './en/certification'
import { certification as nb } from './nb/certification'
import { certification as nn } from './nn/certification'
import { wordsOf } from './words'

/** The page on which a leader certifies participants. */
export const certificationWords = wordsOf<typeof nb>({ nb, nn, en })
