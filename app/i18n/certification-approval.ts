// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { certificationApproval as en } from './en/certification-approval'
import { certificationApproval as nb } from './nb/certification-approval'
import { certificationApproval as nn } from './nn/certification-approval'
import { wordsOf } from './words'

/** The page that asks a leader once more before certificates are issued. */
export const certificationApprovalWords = wordsOf<typeof nb>({ nb, nn, en })
