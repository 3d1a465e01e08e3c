// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { runKinds as en } from './en/run-kinds'
import { runKinds as nb } from './nb/run-kinds'
import { runKinds as nn } from './nn/run-kinds'
import { wordsOf } from './words'

/** What the forms of a run are called and mean, and whom a run is for. */
export const runKindsWords = wordsOf<typeof nb>({ nb, nn, en })
