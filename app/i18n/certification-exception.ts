import { certificationException as en } from './en/certification-exception'
import { certificationException as nb } from './nb/certification-exception'
import { certificationException as nn } from './nn/certification-exception'
import { wordsOf } from './words'

/** Words of the page on which an administrator certifies against the rules. */
export const certificationExceptionWords = wordsOf({ nb, nn, en })
