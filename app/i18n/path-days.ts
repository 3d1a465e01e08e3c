import { pathDays as en } from './en/path-days'
import { pathDays as nb } from './nb/path-days'
import { pathDays as nn } from './nn/path-days'
import { wordsOf } from './words'

/** Words of the path of a course. */
export const pathDaysWords = wordsOf({ nb, nn, en })
