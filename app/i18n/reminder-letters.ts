// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { reminderLetters as en } from './en/reminder-letters'
import { reminderLetters as nb } from './nb/reminder-letters'
import { reminderLetters as nn } from './nn/reminder-letters'
import { wordsOf } from './words'

/** Reminders of a course run. */
export const reminderLettersWords = wordsOf<typeof nb>({ nb, nn, en })
