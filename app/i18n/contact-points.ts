// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { contactPoints as en } from './en/contact-points'
import { contactPoints as nb } from './nb/contact-points'
import { contactPoints as nn } from './nn/contact-points'
import { wordsOf } from './words'

/** The page of the places that people can turn to. */
export const contactPointsWords = wordsOf<typeof nb>({ nb, nn, en })
