import { devices as en } from './en/devices'
import { devices as nb } from './nb/devices'
import { devices as nn } from './nn/devices'
import { wordsOf } from './words'

/** Words for browsers and the machines that they run on. */
export const devicesWords = wordsOf({ nb, nn, en })
