import { submissions as en } from './en/submissions'
import { submissions as nb } from './nb/submissions'
import { submissions as nn } from './nn/submissions'
import { wordsOf } from './words'

/** Words of the queue of plans that wait for a leader. */
export const submissionsWords = wordsOf({ nb, nn, en })
