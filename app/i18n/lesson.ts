import { lesson as en } from './en/lesson'
import { lesson as nb } from './nb/lesson'
import { lesson as nn } from './nn/lesson'
import { wordsOf } from './words'

/** Words around an author’s text, which are in the language of the lesson: name it. */
export const lessonWords = wordsOf({ nb, nn, en })
