// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { auditLog as en } from './en/audit-log'
import { auditLog as nb } from './nb/audit-log'
import { auditLog as nn } from './nn/audit-log'
import { wordsOf } from './words'

/** The page with the log, and what it is searched by. */
export const auditLogWords = wordsOf<typeof nb>({ nb, nn, en })
