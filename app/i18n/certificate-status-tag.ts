import { certificateStatusTag as en } from './en/certificate-status-tag'
import { certificateStatusTag as nb } from './nb/certificate-status-tag'
import { certificateStatusTag as nn } from './nn/certificate-status-tag'
import { wordsOf } from './words'

/** Words of what holds of a certificate now, in a word. */
export const certificateStatusTagWords = wordsOf({ nb, nn, en })
