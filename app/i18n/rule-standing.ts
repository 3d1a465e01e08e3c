// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { ruleStanding as en } from './en/rule-standing'
import { ruleStanding as nb } from './nb/rule-standing'
import { ruleStanding as nn } from './nn/rule-standing'
import { wordsOf } from './words'

/** What a certificate takes in few words, and how each demand stands. */
export const ruleStandingWords = wordsOf<typeof nb>({ nb, nn, en })
