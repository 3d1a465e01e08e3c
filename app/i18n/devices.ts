// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { devices as en } from './en/devices'
import { devices as nb } from './nb/devices'
import { devices as nn } from './nn/devices'
import { wordsOf } from './words'

/** What somebody would call a browser and the machine that it runs on. */
export const devicesWords = wordsOf<typeof nb>({ nb, nn, en })
