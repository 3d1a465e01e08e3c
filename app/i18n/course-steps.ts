import { courseSteps as en } from './en/course-steps'
import { courseSteps as nb } from './nb/course-steps'
import { courseSteps as nn } from './nn/course-steps'
import { wordsOf } from './words'

/** Words of the steps of a course. */
export const courseStepsWords = wordsOf({ nb, nn, en })
