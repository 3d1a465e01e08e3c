// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { revocationReasons as en } from './en/revocation-reasons'
import { revocationReasons as nb } from './nb/revocation-reasons'
import { revocationReasons as nn } from './nn/revocation-reasons'
import { wordsOf } from './words'

/** Why a certificate holds no longer: inside a sentence, as a choice, and when it is the one to choose. */
export const revocationReasonsWords = wordsOf<typeof nb>({ nb, nn, en })
