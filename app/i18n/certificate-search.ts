// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { certificateSearch as en } from './en/certificate-search'
import { certificateSearch as nb } from './nb/certificate-search'
import { certificateSearch as nn } from './nn/certificate-search'
import { wordsOf } from './words'

/** The page on which an administrator finds certificates. */
export const certificateSearchWords = wordsOf<typeof nb>({ nb, nn, en })
