import type { LanguageFacts } from '../language-facts'

/** English as the portal shows it. */
export const language: LanguageFacts = {
	name: 'English',
	locale: 'en-GB',
	territory: 'en_GB',
	direction: 'ltr',
	// The machines of many who read Norwegian are set to English.
	followsBrowser: false,
}
