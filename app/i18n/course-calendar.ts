// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { courseCalendar as en } from './en/course-calendar'
import { courseCalendar as nb } from './nb/course-calendar'
import { courseCalendar as nn } from './nn/course-calendar'
import { wordsOf } from './words'

/** The page of all courses: alone on the web, and together with others. */
export const courseCalendarWords = wordsOf<typeof nb>({ nb, nn, en })
