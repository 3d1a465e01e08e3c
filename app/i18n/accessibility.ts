import { accessibility as en } from './en/accessibility'
import { accessibility as nb } from './nb/accessibility'
import { accessibility as nn } from './nn/accessibility'
import { wordsOf } from './words'

/** Words of the accessibility statement. */
export const accessibilityWords = wordsOf({ nb, nn, en })
