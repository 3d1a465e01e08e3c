import { resources as en } from './en/resources'
import { resources as nb } from './nb/resources'
import { resources as nn } from './nn/resources'
import { wordsOf } from './words'

/** Words of further reading to a module. */
export const resourcesWords = wordsOf({ nb, nn, en })
