import { Fragment, type ReactNode } from 'react'

/** Facts in pairs: what it is, and what it is here. */
export function DefinitionList({ items }: { items: readonly { term: string; description: ReactNode }[] }) {
	return (
		<dl className="facts">
			{items.map(({ term, description }) => (
				<Fragment key={term}>
					<dt>{term}</dt>
					<dd>{description}</dd>
				</Fragment>
			))}
		</dl>
	)
}
