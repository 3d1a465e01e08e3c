import { certificationApproval as en } from './en/certification-approval'
import { certificationApproval as nb } from './nb/certification-approval'
import { certificationApproval as nn } from './nn/certification-approval'
import { wordsOf } from './words'

/** Words of the page that asks a leader once more before certificates are issued. */
export const certificationApprovalWords = wordsOf({ nb, nn, en })
