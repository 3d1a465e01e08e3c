// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { certificateStatusTag as en } from './en/certificate-status-tag'
import { certificateStatusTag as nb } from './nb/certificate-status-tag'
import { certificateStatusTag as nn } from './nn/certificate-status-tag'
import { wordsOf } from './words'

/** What holds of a certificate now, in a word. */
export const certificateStatusTagWords = wordsOf<typeof nb>({ nb, nn, en })
