// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { webApp as en } from './en/web-app'
import { webApp as nb } from './nb/web-app'
import { webApp as nn } from './nn/web-app'
import { wordsOf } from './words'

/** The portal among the apps of a phone or a computer. */
export const webAppWords = wordsOf<typeof nb>({ nb, nn, en })
