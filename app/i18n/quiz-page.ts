// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { quizPage as en } from './en/quiz-page'
import { quizPage as nb } from './nb/quiz-page'
import { quizPage as nn } from './nn/quiz-page'
import { wordsOf } from './words'

/** The page of a quiz, before and between attempts. */
export const quizPageWords = wordsOf<typeof nb>({ nb, nn, en })
