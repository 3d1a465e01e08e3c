/**
 * Fills in the quiz form of a page: the first option of a choice, the first place for the first item and so on. It is
 * complete, and seldom right.
 *
 * @throws Error when the page has no field to answer
 */
export function filledIn(html: string): URLSearchParams {
	const fields = new URLSearchParams()
	const selectsOf = new Map<string, number>()
	for (const [tag, options] of html.matchAll(/<input\b[^>]*>|<select\b[^>]*>(.*?)<\/select>/gs)) {
		const name = attribute(tag.slice(0, tag.indexOf('>')), 'name')
		if (!name?.startsWith('svar.')) continue
		if (options === undefined) {
			if (!fields.has(name)) fields.set(name, attribute(tag, 'value') ?? '')
			continue
		}
		const question = name.split('.')[1] ?? name
		const nth = selectsOf.get(question) ?? 0
		selectsOf.set(question, nth + 1)
		const values = [...options.matchAll(/<option\b[^>]*>/g)].flatMap(([option]) => attribute(option, 'value') || [])
		fields.set(name, values[nth % values.length] ?? '')
	}
	if (fields.size === 0) throw new Error('The page holds no quiz to answer')
	return fields
}

function attribute(tag: string, name: string): string | undefined {
	return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
}
