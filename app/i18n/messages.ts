import { messages as en } from './en/messages'
import { messages as nb } from './nb/messages'
import { messages as nn } from './nn/messages'
import { wordsOf } from './words'

/** Words of the page with a run's messages and reminders. */
export const messagesWords = wordsOf({ nb, nn, en })
