// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { accessibility as en } from './en/accessibility'
import { accessibility as nb } from './nb/accessibility'
import { accessibility as nn } from './nn/accessibility'
import { wordsOf } from './words'

/** The accessibility statement. */
export const accessibilityWords = wordsOf<typeof nb>({ nb, nn, en })
