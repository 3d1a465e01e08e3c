import type { ReactNode } from 'react'

/** A short word about the state of something, never by colour alone. */
export function Tag({
	tone = 'neutral',
	children,
}: {
	tone?: 'main' | 'neutral' | 'apricot' | 'info' | 'success' | 'warning' | 'danger'
	children: ReactNode
}) {
	return (
		<span className="ds-tag" data-color={tone}>
			{children}
		</span>
	)
}
