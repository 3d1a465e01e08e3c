import { adminPage as en } from './en/admin-page'
import { adminPage as nb } from './nb/admin-page'
import { adminPage as nn } from './nn/admin-page'
import { wordsOf } from './words'

/** Words around the pages of the administration. */
export const adminPageWords = wordsOf({ nb, nn, en })
