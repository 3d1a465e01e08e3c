// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { audienceChoice as en } from './en/audience-choice'
import { audienceChoice as nb } from './nb/audience-choice'
import { audienceChoice as nn } from './nn/audience-choice'
import { wordsOf } from './words'

/** The question whom one reads the course as. */
export const audienceChoiceWords = wordsOf<typeof nb>({ nb, nn, en })
