// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { forms as en } from './en/forms'
import { forms as nb } from './nb/forms'
import { forms as nn } from './nn/forms'
import { wordsOf } from './words'

/** What every form says of its fields. */
export const formsWords = wordsOf<typeof nb>({ nb, nn, en })
