import { registration as en } from './en/registration'
import { registration as nb } from './nb/registration'
import { registration as nn } from './nn/registration'
import { wordsOf } from './words'

/** Words of the pages on which somebody makes an account and confirms it. */
export const registrationWords = wordsOf({ nb, nn, en })
