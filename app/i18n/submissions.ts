// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { submissions as en } from './en/submissions'
import { submissions as nb } from './nb/submissions'
import { submissions as nn } from './nn/submissions'
import { wordsOf } from './words'

/** The queue of plans that wait for a leader. */
export const submissionsWords = wordsOf<typeof nb>({ nb, nn, en })
