import { lessonPage as en } from './en/lesson-page'
import { lessonPage as nb } from './nb/lesson-page'
import { lessonPage as nn } from './nn/lesson-page'
import { wordsOf } from './words'

/** Words of the page of a lesson, around the lesson itself. */
export const lessonPageWords = wordsOf({ nb, nn, en })
