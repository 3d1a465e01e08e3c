// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { checkInEntry as en } from './en/check-in-entry'
import { checkInEntry as nb } from './nb/check-in-entry'
import { checkInEntry as nn } from './nn/check-in-entry'
import { wordsOf } from './words'

/** The page on which the code on the wall is typed. */
export const checkInEntryWords = wordsOf<typeof nb>({ nb, nn, en })
