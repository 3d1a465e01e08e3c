// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { planCopy as en } from './en/plan-copy'
import { planCopy as nb } from './nb/plan-copy'
import { planCopy as nn } from './nn/plan-copy'
import { wordsOf } from './words'

/** A copy of a plan that was handed in, to its writer and to leaders. */
export const planCopyWords = wordsOf<typeof nb>({ nb, nn, en })
