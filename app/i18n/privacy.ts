// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { privacy as en } from './en/privacy'
import { privacy as nb } from './nb/privacy'
import { privacy as nn } from './nn/privacy'
import { wordsOf } from './words'

/** The page about what the portal keeps of people. */
export const privacyWords = wordsOf<typeof nb>({ nb, nn, en })
