/** The beginning of a text in whole words: the first paragraph, or what of it fits into `most` characters, with a mark that it goes on. */
export function beginningOf(text: string, most = 180): string {
	const [first = '', ...rest] = text.trim().split(/\n\s*\n/)
	const paragraph = first.replaceAll(/\s+/g, ' ')
	if (paragraph.length <= most) return rest.length > 0 ? `${paragraph} …` : paragraph
	const fitting = paragraph.slice(0, most + 1)
	return `${fitting.slice(0, Math.max(fitting.lastIndexOf(' '), 1)).replace(/[\s,;:–-]+$/, '')} …`
}
