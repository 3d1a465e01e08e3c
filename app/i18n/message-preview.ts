import { messagePreview as en } from './en/message-preview'
import { messagePreview as nb } from './nb/message-preview'
import { messagePreview as nn } from './nn/message-preview'
import { wordsOf } from './words'

/** Words of the page on which a leader looks over a message before it goes. */
export const messagePreviewWords = wordsOf({ nb, nn, en })
