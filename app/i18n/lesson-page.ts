// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { lessonPage as en } from './en/lesson-page'
import { lessonPage as nb } from './nb/lesson-page'
import { lessonPage as nn } from './nn/lesson-page'
import { wordsOf } from './words'

/** The page of a lesson, around the lesson itself. */
export const lessonPageWords = wordsOf<typeof nb>({ nb, nn, en })
