// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { registration as en } from './en/registration'
import { registration as nb } from './nb/registration'
import { registration as nn } from './nn/registration'
import { wordsOf } from './words'

/** The pages on which somebody makes an account and confirms it. */
export const registrationWords = wordsOf<typeof nb>({ nb, nn, en })
