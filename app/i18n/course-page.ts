// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { coursePage as en } from './en/course-page'
import { coursePage as nb } from './nb/course-page'
import { coursePage as nn } from './nn/course-page'
import { wordsOf } from './words'

/** The page of a course, with its path. */
export const coursePageWords = wordsOf<typeof nb>({ nb, nn, en })
