import type { ReactNode } from 'react'

/** A box that holds together what belongs together. `tinted` is quieter and has no edge; `tone` gives it another colour. */
export function Card({
	as: Element = 'div',
	variant = 'default',
	tone,
	children,
}: {
	as?: 'div' | 'section' | 'article' | 'li'
	variant?: 'default' | 'tinted'
	tone?: 'main' | 'neutral' | 'apricot' | 'info' | 'success' | 'warning' | 'danger'
	children: ReactNode
}) {
	return (
		<Element className="ds-card" data-variant={variant} data-color={tone}>
			{children}
		</Element>
	)
}
