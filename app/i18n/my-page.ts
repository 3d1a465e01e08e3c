// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { myPage as en } from './en/my-page'
import { myPage as nb } from './nb/my-page'
import { myPage as nn } from './nn/my-page'
import { wordsOf } from './words'

/** The learner’s own page. */
export const myPageWords = wordsOf<typeof nb>({ nb, nn, en })
