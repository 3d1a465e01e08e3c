// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { auditFacts as en } from './en/audit-facts'
import { auditFacts as nb } from './nb/audit-facts'
import { auditFacts as nn } from './nn/audit-facts'
import { wordsOf } from './words'

/** Who and what an entry of the log names, and what is kept beside it. */
export const auditFactsWords = wordsOf<typeof nb>({ nb, nn, en })
