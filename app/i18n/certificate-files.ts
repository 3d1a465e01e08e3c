// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { certificateFiles as en } from './en/certificate-files'
import { certificateFiles as nb } from './nb/certificate-files'
import { certificateFiles as nn } from './nn/certificate-files'
import { wordsOf } from './words'

/** Files of certificates, and why there is none. */
export const certificateFilesWords = wordsOf<typeof nb>({ nb, nn, en })
