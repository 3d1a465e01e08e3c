import { Fragment, type ReactNode } from 'react'

/** A paragraph of a letter with its line breaks, and its web addresses as links. */
export function withLinks(paragraph: string): ReactNode {
	return paragraph.split('\n').map((line, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a letter's lines never move
		<Fragment key={index}>
			{index > 0 ? <br /> : null}
			{/^https?:\/\/\S+$/.test(line) ? <a href={line}>{line}</a> : line}
		</Fragment>
	))
}
