// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { placeFields as en } from './en/place-fields'
import { placeFields as nb } from './nb/place-fields'
import { placeFields as nn } from './nn/place-fields'
import { wordsOf } from './words'

/** What an office or institution is asked for, and what can be wrong with it. */
export const placeFieldsWords = wordsOf<typeof nb>({ nb, nn, en })
