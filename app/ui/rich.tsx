import type { ReactNode } from 'react'

const tagged = /<(\w+)>([\s\S]*?)<\/\1>/

/**
 * A sentence in which some words are more than words. The sentence marks them, and each mark is given how it looks; the
 * sentence stays whole, so that another language may turn its order round. `strong` and `em` need not be given.
 *
 * @example <Rich text="Har du en konto? <to>Logg inn</to>." to={(words) => <Link to="/logg-inn">{words}</Link>} />
 */
export function Rich({
	text,
	...marks
}: { text: string } & { [mark: string]: ((words: ReactNode) => ReactNode) | string }) {
	return <>{pieces(text, marks)}</>
}

function pieces(text: string, marks: { [mark: string]: unknown }): ReactNode {
	const found = tagged.exec(text)
	if (!found) return text
	const [whole, mark = '', inside = ''] = found
	const show = marks[mark] ?? standard[mark]
	const words = pieces(inside, marks)
	return (
		<>
			{text.slice(0, found.index)}
			{typeof show === 'function' ? show(words) : words}
			{pieces(text.slice(found.index + whole.length), marks)}
		</>
	)
}

const standard: Record<string, (words: ReactNode) => ReactNode> = {
	strong: (words) => <strong>{words}</strong>,
	em: (words) => <em>{words}</em>,
}
