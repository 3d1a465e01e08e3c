// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import type { Language } from '~/domain/language'
import { language as en } from './en/language'
import type { LanguageFacts } from './language-facts'
import { language as nb } from './nb/language'
import { language as nn } from './nn/language'

/** What the portal has to know of each language to show it. */
export const languageFacts: Record<Language, LanguageFacts> = { nb, nn, en }
