// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { courseSteps as en } from './en/course-steps'
import { courseSteps as nb } from './nb/course-steps'
import { courseSteps as nn } from './nn/course-steps'
import { wordsOf } from './words'

/** The steps of a course that are no lessons, and the way on to the next one. */
export const courseStepsWords = wordsOf<typeof nb>({ nb, nn, en })
