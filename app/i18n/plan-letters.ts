// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { planLetters as en } from './en/plan-letters'
import { planLetters as nb } from './nb/plan-letters'
import { planLetters as nn } from './nn/plan-letters'
import { wordsOf } from './words'

/** Letters about a plan that a leader has read. */
export const planLettersWords = wordsOf<typeof nb>({ nb, nn, en })
