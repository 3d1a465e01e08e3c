// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { breadcrumbs as en } from './en/breadcrumbs'
import { breadcrumbs as nb } from './nb/breadcrumbs'
import { breadcrumbs as nn } from './nn/breadcrumbs'
import { wordsOf } from './words'

/** The way from the top of the portal to a page. */
export const breadcrumbsWords = wordsOf<typeof nb>({ nb, nn, en })
