import { adminHome as en } from './en/admin-home'
import { adminHome as nb } from './nb/admin-home'
import { adminHome as nn } from './nn/admin-home'
import { wordsOf } from './words'

/** Words of the first page of the administration. */
export const adminHomeWords = wordsOf({ nb, nn, en })
