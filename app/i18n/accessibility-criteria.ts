// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { accessibilityCriteria as en } from './en/accessibility-criteria'
import { accessibilityCriteria as nb } from './nb/accessibility-criteria'
import { accessibilityCriteria as nn } from './nn/accessibility-criteria'
import { wordsOf } from './words'

/** The criteria of WCAG 2.2 by their numbers, and what is said of each. */
export const accessibilityCriteriaWords = wordsOf<typeof nb>({ nb, nn, en })
