// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { letter as en } from './en/letter'
import { letter as nb } from './nb/letter'
import { letter as nn } from './nn/letter'
import { wordsOf } from './words'

/** What stands around what a letter says. */
export const letterWords = wordsOf<typeof nb>({ nb, nn, en })
