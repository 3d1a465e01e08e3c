import { missing as en } from './en/missing'
import { missing as nb } from './nb/missing'
import { missing as nn } from './nn/missing'
import { wordsOf } from './words'

/** Words of what a participant lacks for a certificate: clauses without a subject, joined to one sentence. */
export const missingWords = wordsOf({ nb, nn, en })
