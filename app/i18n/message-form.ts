// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { messageForm as en } from './en/message-form'
import { messageForm as nb } from './nb/message-form'
import { messageForm as nn } from './nn/message-form'
import { wordsOf } from './words'

/** The form in which a leader writes to participants, and whom it goes to. */
export const messageFormWords = wordsOf<typeof nb>({ nb, nn, en })
