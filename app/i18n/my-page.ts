import { myPage as en } from './en/my-page'
import { myPage as nb } from './nb/my-page'
import { myPage as nn } from './nn/my-page'
import { wordsOf } from './words'

/** Words of the learner’s own page. */
export const myPageWords = wordsOf({ nb, nn, en })
