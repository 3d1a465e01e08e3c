import { placeSettings as en } from './en/place-settings'
import { placeSettings as nb } from './nb/place-settings'
import { placeSettings as nn } from './nn/place-settings'
import { wordsOf } from './words'

/** Words of the pages on which one office or institution is changed. */
export const placeSettingsWords = wordsOf({ nb, nn, en })
