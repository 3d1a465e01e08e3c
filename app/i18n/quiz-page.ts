import { quizPage as en } from './en/quiz-page'
import { quizPage as nb } from './nb/quiz-page'
import { quizPage as nn } from './nn/quiz-page'
import { wordsOf } from './words'

/** Words of the page of a quiz. */
export const quizPageWords = wordsOf({ nb, nn, en })
