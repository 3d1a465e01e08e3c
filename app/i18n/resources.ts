// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { resources as en } from './en/resources'
import { resources as nb } from './nb/resources'
import { resources as nn } from './nn/resources'
import { wordsOf } from './words'

/** Further reading to a module. */
export const resourcesWords = wordsOf<typeof nb>({ nb, nn, en })
