/** What stands around every word of the mirrored language: where they lack, a word did not come from here. */
export const mirrorMarks = { open: '⟦', close: '⟧' } as const

/**
 * The same words between marks, for tests: a page shown from right to left in them tells what breaks in such a language,
 * and which words were written into a page instead of into the languages. Tags that a text carries are left as they are.
 */
export function mirrored<Part>(words: Part): Part {
	if (typeof words === 'string') return `${mirrorMarks.open}${words}${mirrorMarks.close}` as Part
	if (typeof words === 'function') return ((...facts: never[]) => mirrored(words(...facts))) as Part
	if (Array.isArray(words)) return words.map(mirrored) as Part
	if (typeof words !== 'object' || words === null) return words
	return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, mirrored(value)])) as Part
}
