// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { deadLink as en } from './en/dead-link'
import { deadLink as nb } from './nb/dead-link'
import { deadLink as nn } from './nn/dead-link'
import { wordsOf } from './words'

/** The page of a link from a letter that brings nothing about. */
export const deadLinkWords = wordsOf<typeof nb>({ nb, nn, en })
