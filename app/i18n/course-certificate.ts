import { courseCertificate as en } from './en/course-certificate'
import { courseCertificate as nb } from './nb/course-certificate'
import { courseCertificate as nn } from './nn/course-certificate'
import { wordsOf } from './words'

/** Words of the page of a learner's own certificates: those that are there, and what is left to those that are not. */
export const courseCertificateWords = wordsOf({ nb, nn, en })
