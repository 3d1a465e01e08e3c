// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { outcomeLedger as en } from './en/outcome-ledger'
import { outcomeLedger as nb } from './nb/outcome-ledger'
import { outcomeLedger as nn } from './nn/outcome-ledger'
import { wordsOf } from './words'

/** The page on which learners see which learning outcomes they have shown. */
export const outcomeLedgerWords = wordsOf<typeof nb>({ nb, nn, en })
