/** A longer text by an author: a blank line begins a new paragraph. */
export function Paragraphs({ text }: { text: string }) {
	return (
		<>
			{text
				.trim()
				.split(/\n\s*\n/)
				.map((paragraph) => (
					<p key={paragraph}>{paragraph}</p>
				))}
		</>
	)
}
