// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { certificateLetters as en } from './en/certificate-letters'
import { certificateLetters as nb } from './nb/certificate-letters'
import { certificateLetters as nn } from './nn/certificate-letters'
import { wordsOf } from './words'

/** Letters about certificates. */
export const certificateLettersWords = wordsOf<typeof nb>({ nb, nn, en })
