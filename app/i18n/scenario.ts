import { scenario as en } from './en/scenario'
import { scenario as nb } from './nb/scenario'
import { scenario as nn } from './nn/scenario'
import { wordsOf } from './words'

/** Words of the page of a scenario, in the language of its text. */
export const scenarioWords = wordsOf({ nb, nn, en })
