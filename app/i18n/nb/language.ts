import type { LanguageFacts } from '../language-facts'

/** Bokmål as the portal shows it. */
export const language: LanguageFacts = {
	name: 'Bokmål',
	locale: 'nb-NO',
	territory: 'nb_NO',
	direction: 'ltr',
	followsBrowser: true,
}
