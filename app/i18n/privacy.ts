import { privacy as en } from './en/privacy'
import { privacy as nb } from './nb/privacy'
import { privacy as nn } from './nn/privacy'
import { wordsOf } from './words'

/** Words of the page about what the portal keeps of people. */
export const privacyWords = wordsOf({ nb, nn, en })
