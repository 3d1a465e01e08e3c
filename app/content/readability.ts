/** How hard a text is to read. `lix`: below 30 very easy, 40 medium, above 50 hard (Björnsson 1968). */
export type Readability = { readonly words: number; readonly sentences: number; readonly lix: number }

/** Measures paragraphs: LIX is words per sentence plus the percentage of words of more than six letters. */
export function readabilityOf(paragraphs: readonly string[]): Readability {
	const words = wordsIn(paragraphs)
	const sentences = paragraphs.reduce((sum, text) => sum + sentencesIn(text), 0)
	const long = words.filter((word) => word.length > 6).length
	const lix = words.length === 0 ? 0 : words.length / Math.max(1, sentences) + (100 * long) / words.length
	return { words: words.length, sentences, lix: Math.round(lix) }
}

/** Every word of these paragraphs. */
export function wordsIn(paragraphs: readonly string[]): string[] {
	return paragraphs.flatMap((text) => text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [])
}

/** A heading or an item without a full stop is one sentence. */
function sentencesIn(text: string): number {
	const parts = text.split(/[.!?:]+(?=[\s»”")]|$)/).filter((part) => /\p{L}/u.test(part))
	return parts.length
}
