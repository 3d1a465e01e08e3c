// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { trueFalse as en } from './en/true-false'
import { trueFalse as nb } from './nb/true-false'
import { trueFalse as nn } from './nn/true-false'
import { wordsOf } from './words'

/** The two answers to a statement. They are part of what a quiz is known by: changed, and answers given before can't be shown beside it. */
export const trueFalseWords = wordsOf<typeof nb>({ nb, nn, en })
