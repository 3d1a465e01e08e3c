// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { messages as en } from './en/messages'
import { messages as nb } from './nb/messages'
import { messages as nn } from './nn/messages'
import { wordsOf } from './words'

/** The page with a run's messages and reminders. */
export const messagesWords = wordsOf<typeof nb>({ nb, nn, en })
