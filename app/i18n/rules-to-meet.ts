// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { rulesToMeet as en } from './en/rules-to-meet'
import { rulesToMeet as nb } from './nb/rules-to-meet'
import { rulesToMeet as nn } from './nn/rules-to-meet'
import { wordsOf } from './words'

/** What a certificate takes, to its learner, with the way to each. */
export const rulesToMeetWords = wordsOf<typeof nb>({ nb, nn, en })
