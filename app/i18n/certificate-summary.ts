import { certificateSummary as en } from './en/certificate-summary'
import { certificateSummary as nb } from './nb/certificate-summary'
import { certificateSummary as nn } from './nn/certificate-summary'
import { wordsOf } from './words'

/** Words of which certificate a page of the administration is about. */
export const certificateSummaryWords = wordsOf({ nb, nn, en })
