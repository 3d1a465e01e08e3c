import { accessibilityCriteria as en } from './en/accessibility-criteria'
import { accessibilityCriteria as nb } from './nb/accessibility-criteria'
import { accessibilityCriteria as nn } from './nn/accessibility-criteria'
import { wordsOf } from './words'

export type AccessibilityCriteriaWords = typeof nb

/** The criteria of WCAG 2.2 by their numbers, and what is said of each. */
export const accessibilityCriteriaWords = wordsOf({ nb, nn, en })
