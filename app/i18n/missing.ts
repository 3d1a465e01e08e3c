// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { missing as en } from './en/missing'
import { missing as nb } from './nb/missing'
import { missing as nn } from './nn/missing'
import { wordsOf } from './words'

/** What a participant lacks for a certificate: clauses without a subject, joined to one sentence. */
export const missingWords = wordsOf<typeof nb>({ nb, nn, en })
