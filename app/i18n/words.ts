import type { Language } from '~/domain/language'
import { atHand } from './language-at-hand'
import { mirrored } from './mirrored'

/** Words by their keys: sentences, sentences with something put in, lists of sentences, and groups of these. */
export type Words = {
	readonly [key: string]: string | readonly string[] | ((...facts: never[]) => string) | Words
}

/**
 * The words of one part of the portal, in every language. Bokmål's decide which keys there are and what is put into
 * them; the compiler names each one that another language lacks.
 *
 * @returns a function that gives them in the language at hand, or in the one that is named
 */
export function wordsOf<Part extends Words>(
	languages: Readonly<Record<Language, Part>>,
): (language?: Language) => Part {
	let reflection: Part | undefined
	return (language) => {
		if (language) return languages[language]
		const { language: read, isMirrored } = atHand()
		if (!isMirrored) return languages[read] ?? languages.nb
		reflection ??= mirrored(languages[read])
		return reflection
	}
}
