import { placeFields as en } from './en/place-fields'
import { placeFields as nb } from './nb/place-fields'
import { placeFields as nn } from './nn/place-fields'
import { wordsOf } from './words'

/** Words of the fields of an office or institution. */
export const placeFieldsWords = wordsOf({ nb, nn, en })
