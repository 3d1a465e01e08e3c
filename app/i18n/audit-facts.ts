import { auditFacts as en } from './en/audit-facts'
import { auditFacts as nb } from './nb/audit-facts'
import { auditFacts as nn } from './nn/audit-facts'
import { wordsOf } from './words'

/** Words of what is kept beside an entry of the log. */
export const auditFactsWords = wordsOf({ nb, nn, en })
