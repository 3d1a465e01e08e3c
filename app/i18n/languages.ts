import type { Language } from '~/domain/language'

/** What the portal has to know of a language to show it. */
type LanguageFacts = {
	/** What its own readers call it. */
	readonly name: string
	/** Which rules of `Intl` count, sort and list in it; browsers have none for nynorsk, and bokmål's are the same. */
	readonly locale: string
	/** What those who show a shared page call it, where a language comes with a country. */
	readonly territory: string
	readonly direction: 'ltr' | 'rtl'
}

export const languageFacts: Record<Language, LanguageFacts> = {
	nb: { name: 'Bokmål', locale: 'nb-NO', territory: 'nb_NO', direction: 'ltr' },
	nn: { name: 'Nynorsk', locale: 'nb-NO', territory: 'nn_NO', direction: 'ltr' },
	en: { name: 'English', locale: 'en-GB', territory: 'en_GB', direction: 'ltr' },
}
