import { outcomeLedger as en } from './en/outcome-ledger'
import { outcomeLedger as nb } from './nb/outcome-ledger'
import { outcomeLedger as nn } from './nn/outcome-ledger'
import { wordsOf } from './words'

/** Words of the page on which learners see which learning outcomes they have shown. */
export const outcomeLedgerWords = wordsOf({ nb, nn, en })
