// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { placeSettings as en } from './en/place-settings'
import { placeSettings as nb } from './nb/place-settings'
import { placeSettings as nn } from './nn/place-settings'
import { wordsOf } from './words'

/** The pages on which one office or institution is changed, closed or opened again. */
export const placeSettingsWords = wordsOf<typeof nb>({ nb, nn, en })
