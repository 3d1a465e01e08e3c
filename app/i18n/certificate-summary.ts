// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { certificateSummary as en } from './en/certificate-summary'
import { certificateSummary as nb } from './nb/certificate-summary'
import { certificateSummary as nn } from './nn/certificate-summary'
import { wordsOf } from './words'

/** Which certificate a page of the administration is about. */
export const certificateSummaryWords = wordsOf<typeof nb>({ nb, nn, en })
