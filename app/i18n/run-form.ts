// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { runForm as en } from './en/run-form'
import { runForm as nb } from './nb/run-form'
import { runForm as nn } from './nn/run-form'
import { wordsOf } from './words'

/** The fields of a run, for planning one and for changing one. */
export const runFormWords = wordsOf<typeof nb>({ nb, nn, en })
