// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { institutions as en } from './en/institutions'
import { institutions as nb } from './nb/institutions'
import { institutions as nn } from './nn/institutions'
import { wordsOf } from './words'

/** The list of institutions, with the form for a new one. */
export const institutionsWords = wordsOf<typeof nb>({ nb, nn, en })
