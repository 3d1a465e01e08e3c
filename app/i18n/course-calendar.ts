import { courseCalendar as en } from './en/course-calendar'
import { courseCalendar as nb } from './nb/course-calendar'
import { courseCalendar as nn } from './nn/course-calendar'
import { wordsOf } from './words'

/** Words of the page of all courses. */
export const courseCalendarWords = wordsOf({ nb, nn, en })
