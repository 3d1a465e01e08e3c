// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { lesson as en } from './en/lesson'
import { lesson as nb } from './nb/lesson'
import { lesson as nn } from './nn/lesson'
import { wordsOf } from './words'

/** What stands around an author’s text in a lesson, in the language of the lesson: name it. */
export const lessonWords = wordsOf<typeof nb>({ nb, nn, en })
