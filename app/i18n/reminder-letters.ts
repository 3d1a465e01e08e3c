import { reminderLetters as en } from './en/reminder-letters'
import { reminderLetters as nb } from './nb/reminder-letters'
import { reminderLetters as nn } from './nn/reminder-letters'
import { wordsOf } from './words'

/** Words of the reminders of a course run. */
export const reminderLettersWords = wordsOf({ nb, nn, en })
