// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { letterSent as en } from './en/letter-sent'
import { letterSent as nb } from './nb/letter-sent'
import { letterSent as nn } from './nn/letter-sent'
import { wordsOf } from './words'

/** What stands on a page when a letter is on its way. */
export const letterSentWords = wordsOf<typeof nb>({ nb, nn, en })
