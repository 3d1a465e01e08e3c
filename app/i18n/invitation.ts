// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { invitation as en } from './en/invitation'
import { invitation as nb } from './nb/invitation'
import { invitation as nn } from './nn/invitation'
import { wordsOf } from './words'

/** The code, link and picture by which people come into a run, and a new one in their place. */
export const invitationWords = wordsOf<typeof nb>({ nb, nn, en })
