import { forms as en } from './en/forms'
import { forms as nb } from './nb/forms'
import { forms as nn } from './nn/forms'
import { wordsOf } from './words'

/** What every form says of its fields. */
export const formsWords = wordsOf({ nb, nn, en })
