import { contactPoints as en } from './en/contact-points'
import { contactPoints as nb } from './nb/contact-points'
import { contactPoints as nn } from './nn/contact-points'
import { wordsOf } from './words'

/** Words of the page of places that people can turn to. */
export const contactPointsWords = wordsOf({ nb, nn, en })
