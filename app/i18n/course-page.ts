import { coursePage as en } from './en/course-page'
import { coursePage as nb } from './nb/course-page'
import { coursePage as nn } from './nn/course-page'
import { wordsOf } from './words'

/** Words of the page of a course. */
export const coursePageWords = wordsOf({ nb, nn, en })
