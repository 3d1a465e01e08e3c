import { audienceChoice as en } from './en/audience-choice'
import { audienceChoice as nb } from './nb/audience-choice'
import { audienceChoice as nn } from './nn/audience-choice'
import { wordsOf } from './words'

/** Words of the choice whom one reads the course as. */
export const audienceChoiceWords = wordsOf({ nb, nn, en })
