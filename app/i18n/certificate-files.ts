import { certificateFiles as en } from './en/certificate-files'
import { certificateFiles as nb } from './nb/certificate-files'
import { certificateFiles as nn } from './nn/certificate-files'
import { wordsOf } from './words'

/** Words of files of certificates, and why there is none. */
export const certificateFilesWords = wordsOf({ nb, nn, en })
