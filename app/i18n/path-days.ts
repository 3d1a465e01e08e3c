// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { pathDays as en } from './en/path-days'
import { pathDays as nb } from './nb/path-days'
import { pathDays as nn } from './nn/path-days'
import { wordsOf } from './words'

/** The course as a path of days, modules and steps. */
export const pathDaysWords = wordsOf<typeof nb>({ nb, nn, en })
