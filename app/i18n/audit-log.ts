import { auditLog as en } from './en/audit-log'
import { auditLog as nb } from './nb/audit-log'
import { auditLog as nn } from './nn/audit-log'
import { wordsOf } from './words'

/** Words of the page with the log. */
export const auditLogWords = wordsOf({ nb, nn, en })
