// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { glossary as en } from './en/glossary'
import { glossary as nb } from './nb/glossary'
import { glossary as nn } from './nn/glossary'
import { wordsOf } from './words'

/** The glossary of a course. */
export const glossaryWords = wordsOf<typeof nb>({ nb, nn, en })
