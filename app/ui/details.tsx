import type { ReactNode } from 'react'

/** Something to unfold; works without JavaScript. */
export function Details({
	summary,
	open = false,
	children,
}: {
	summary: ReactNode
	open?: boolean
	children: ReactNode
}) {
	return (
		<details className="ds-details" open={open}>
			<summary>{summary}</summary>
			<div className="flow">{children}</div>
		</details>
	)
}
