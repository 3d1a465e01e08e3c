import type { Language } from '~/domain/language'

/** The language that words are shown in, and whether they are shown as the mirrored language of tests. */
export type LanguageAtHand = { readonly language: Language; readonly isMirrored: boolean }

let scope: () => LanguageAtHand | undefined = ofTheDocument
let chosen: LanguageAtHand | undefined

/**
 * The language of whoever the words are for: of the request on the server, of the page in a browser, of the recipient in
 * a letter; bokmål where nobody has been named.
 */
export function languageAtHand(): Language {
	return atHand().language
}

/** As `languageAtHand`, with whether the words are mirrored for a test. */
export function atHand(): LanguageAtHand {
	return chosen ?? scope() ?? { language: 'nb', isMirrored: false }
}

/** What `make` makes, with its words in this language whoever asks: for letters and documents. Not for what waits. */
export function inLanguage<Made>(language: Language, make: () => Made): Made {
	const before = chosen
	chosen = { language, isMirrored: false }
	try {
		return make()
	} finally {
		chosen = before
	}
}

/** Tells where the language of a request is to be read; the server does it once. */
export function readLanguageFrom(source: () => LanguageAtHand | undefined): void {
	scope = source
}

function ofTheDocument(): LanguageAtHand | undefined {
	if (typeof document === 'undefined') return undefined
	const { lang, dataset } = document.documentElement
	return { language: lang as Language, isMirrored: dataset.mirrored !== undefined }
}
