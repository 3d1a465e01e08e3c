// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { scenario as en } from './en/scenario'
import { scenario as nb } from './nb/scenario'
import { scenario as nn } from './nn/scenario'
import { wordsOf } from './words'

/** The page of a scenario, in the language of its text. */
export const scenarioWords = wordsOf<typeof nb>({ nb, nn, en })
