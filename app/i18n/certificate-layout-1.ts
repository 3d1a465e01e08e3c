// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { certificateLayout1 as en } from './en/certificate-layout-1'
import { certificateLayout1 as nb } from './nb/certificate-layout-1'
import { certificateLayout1 as nn } from './nn/certificate-layout-1'
import { wordsOf } from './words'

/**
 * What stands around the facts of a certificate of the first layout: on paper, in its picture, in its badge and where it is
 * verified. Certificates have been issued with these words: put better ones into a new layout (`documents/README.md`).
 */
export const certificateLayout1Words = wordsOf<typeof nb>({ nb, nn, en })
