// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { runFeed as en } from './en/run-feed'
import { runFeed as nb } from './nb/run-feed'
import { runFeed as nn } from './nn/run-feed'
import { wordsOf } from './words'

/** The calendar of course runs that other calendars follow. */
export const runFeedWords = wordsOf<typeof nb>({ nb, nn, en })
