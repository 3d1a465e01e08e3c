import { rulesToMeet as en } from './en/rules-to-meet'
import { rulesToMeet as nb } from './nb/rules-to-meet'
import { rulesToMeet as nn } from './nn/rules-to-meet'
import { wordsOf } from './words'

/** Words of what a certificate takes, to its learner, with the way to each. */
export const rulesToMeetWords = wordsOf({ nb, nn, en })
