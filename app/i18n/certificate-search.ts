import { certificateSearch as en } from './en/certificate-search'
import { certificateSearch as nb } from './nb/certificate-search'
import { certificateSearch as nn } from './nn/certificate-search'
import { wordsOf } from './words'

/** Words of the page on which an administrator finds certificates. */
export const certificateSearchWords = wordsOf({ nb, nn, en })
