// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { certificationException as en } from './en/certification-exception'
import { certificationException as nb } from './nb/certification-exception'
import { certificationException as nn } from './nn/certification-exception'
import { wordsOf } from './words'

/** The page on which an administrator certifies against the rules. */
export const certificationExceptionWords = wordsOf<typeof nb>({ nb, nn, en })
