/** The languages of the portal. Bokmål is the source, and always there. */
export const languages = ['nb', 'nn', 'en'] as const
export type Language = (typeof languages)[number]

/** A text in one or more languages; bokmål is never missing. */
export type Text = { readonly nb: string; readonly nn?: string | undefined; readonly en?: string | undefined }

/** The text in the language asked for, or in bokmål where it has not been translated yet. */
export function textIn(text: Text, language: Language): string {
	return text[language] ?? text.nb
}
