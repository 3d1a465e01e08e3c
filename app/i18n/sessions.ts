import { sessions as en } from './en/sessions'
import { sessions as nb } from './nb/sessions'
import { sessions as nn } from './nn/sessions'
import { wordsOf } from './words'

/** Words of the page that tells where somebody is signed in. */
export const sessionsWords = wordsOf({ nb, nn, en })
