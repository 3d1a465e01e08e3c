// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { auditActionNames as en } from './en/audit-action-names'
import { auditActionNames as nb } from './nb/audit-action-names'
import { auditActionNames as nn } from './nn/audit-action-names'
import { wordsOf } from './words'

/** What each action on record is called in a list to choose from, where nobody is named. */
export const auditActionNamesWords = wordsOf<typeof nb>({ nb, nn, en })
