import { certificateLayout1 as en } from './en/certificate-layout-1'
import { certificateLayout1 as nb } from './nb/certificate-layout-1'
import { certificateLayout1 as nn } from './nn/certificate-layout-1'
import { wordsOf } from './words'

/** Words of certificates of the first layout; `wordsOn` gives those of a certificate. */
export const certificateLayout1Words = wordsOf({ nb, nn, en })
