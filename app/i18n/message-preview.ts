// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { messagePreview as en } from './en/message-preview'
import { messagePreview as nb } from './nb/message-preview'
import { messagePreview as nn } from './nn/message-preview'
import { wordsOf } from './words'

/** The page on which a leader looks over a message before it goes. */
export const messagePreviewWords = wordsOf<typeof nb>({ nb, nn, en })
