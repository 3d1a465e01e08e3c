// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { leadStart as en } from './en/lead-start'
import { leadStart as nb } from './nb/lead-start'
import { leadStart as nn } from './nn/lead-start'
import { wordsOf } from './words'

/** The leaders' start page: what waits for them, and their runs. */
export const leadStartWords = wordsOf<typeof nb>({ nb, nn, en })
