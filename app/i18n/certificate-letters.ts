import { certificateLetters as en } from './en/certificate-letters'
import { certificateLetters as nb } from './nb/certificate-letters'
import { certificateLetters as nn } from './nn/certificate-letters'
import { wordsOf } from './words'

/** Words of letters about certificates. */
export const certificateLettersWords = wordsOf({ nb, nn, en })
