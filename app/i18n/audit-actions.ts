import { auditActions as en } from './en/audit-actions'
import { auditActions as nb } from './nb/audit-actions'
import { auditActions as nn } from './nn/audit-actions'
import { wordsOf } from './words'

/** Words of what is on record in the log. */
export const auditActionsWords = wordsOf({ nb, nn, en })
