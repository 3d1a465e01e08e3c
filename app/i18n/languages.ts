import type { Language } from '~/domain/language'

/** What the portal has to know of a language to show it. */
type LanguageFacts = {
	/** What its own readers call it. */
	readonly name: string
	/** Which rules of `Intl` count, sort and list in it; browsers have none for nynorsk, and bokmål's are the same. */
	readonly locale: string
	readonly direction: 'ltr' | 'rtl'
}

export const languageFacts: Record<Language, LanguageFacts> = {
	nb: { name: 'Bokmål', locale: 'nb-NO', direction: 'ltr' },
	nn: { name: 'Nynorsk', locale: 'nb-NO', direction: 'ltr' },
	en: { name: 'English', locale: 'en-GB', direction: 'ltr' },
}
