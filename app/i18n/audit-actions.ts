// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { auditActions as en } from './en/audit-actions'
import { auditActions as nb } from './nb/audit-actions'
import { auditActions as nn } from './nn/audit-actions'
import { wordsOf } from './words'

/** Every action on record as a sentence: `did` with what it was about, `own` when somebody did it to themselves, `alone` where nothing more is said. */
export const auditActionsWords = wordsOf<typeof nb>({ nb, nn, en })
