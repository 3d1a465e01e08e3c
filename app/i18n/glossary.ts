import { glossary as en } from './en/glossary'
import { glossary as nb } from './nb/glossary'
import { glossary as nn } from './nn/glossary'
import { wordsOf } from './words'

/** Words of the glossary of a course. */
export const glossaryWords = wordsOf({ nb, nn, en })
