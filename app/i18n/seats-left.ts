// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { seatsLeft as en } from './en/seats-left'
import { seatsLeft as nb } from './nb/seats-left'
import { seatsLeft as nn } from './nn/seats-left'
import { wordsOf } from './words'

/** Whether there is room in a course run. */
export const seatsLeftWords = wordsOf<typeof nb>({ nb, nn, en })
