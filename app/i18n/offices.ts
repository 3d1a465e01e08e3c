// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { offices as en } from './en/offices'
import { offices as nb } from './nb/offices'
import { offices as nn } from './nn/offices'
import { wordsOf } from './words'

/** The list of district offices, with the form for a new one. */
export const officesWords = wordsOf<typeof nb>({ nb, nn, en })
