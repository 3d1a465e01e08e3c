import type { LanguageFacts } from '../language-facts'

/** Nynorsk as the portal shows it. */
export const language: LanguageFacts = {
	name: 'Nynorsk',
	locale: 'nb-NO',
	territory: 'nn_NO',
	direction: 'ltr',
	followsBrowser: true,
}
