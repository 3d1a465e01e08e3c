import { runFeed as en } from './en/run-feed'
import { runFeed as nb } from './nb/run-feed'
import { runFeed as nn } from './nn/run-feed'
import { wordsOf } from './words'

/** Words of the calendar of course runs that other calendars follow. */
export const runFeedWords = wordsOf({ nb, nn, en })
