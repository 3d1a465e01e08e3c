import { languageTags } from './language-tags'

/** The languages of the portal. Bokmål is the source, and always there. */
export const languages = languageTags
export type Language = (typeof languages)[number]

/** The languages that are translated from bokmål. */
export type Translation = Exclude<Language, 'nb'>
export const translations = languages.filter((language): language is Translation => language !== 'nb')

/**
 * The `lang` of what somebody has typed in words of their own: nobody knows in which language, and a page in English must
 * not have it read aloud as English (HTML: an empty value says that the language is unknown; WCAG 2.2, 3.1.2).
 */
export const unknownLanguage = ''

/** A text in one or more languages; bokmål is never missing. */
export type Text = { readonly nb: string } & { readonly [Other in Translation]?: string | undefined }

/** The text in the language asked for, or in bokmål where it has not been translated yet. */
export function textIn(text: Text, language: Language): string {
	return text[language] ?? text.nb
}
