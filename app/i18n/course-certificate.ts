// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { courseCertificate as en } from './en/course-certificate'
import { courseCertificate as nb } from './nb/course-certificate'
import { courseCertificate as nn } from './nn/course-certificate'
import { wordsOf } from './words'

/** The page of a learner's own certificates: those that are there, and what is left to those that are not. */
export const courseCertificateWords = wordsOf<typeof nb>({ nb, nn, en })
