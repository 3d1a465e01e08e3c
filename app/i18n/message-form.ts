import { messageForm as en } from './en/message-form'
import { messageForm as nb } from './nb/message-form'
import { messageForm as nn } from './nn/message-form'
import { wordsOf } from './words'

/** Words of the form in which a leader writes to participants, and of whom it goes to. */
export const messageFormWords = wordsOf({ nb, nn, en })
