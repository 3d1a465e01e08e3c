import { breadcrumbs as en } from './en/breadcrumbs'
import { breadcrumbs as nb } from './nb/breadcrumbs'
import { breadcrumbs as nn } from './nn/breadcrumbs'
import { wordsOf } from './words'

/** Words of the way to a page. */
export const breadcrumbsWords = wordsOf({ nb, nn, en })
