import type { ReactNode } from 'react'

/**
 * The body of a page: its heading, perhaps a sentence of introduction, and the rest. `reading` keeps lines at some 70
 * characters; `wide` is for tables, cards and the path of a course, where paragraphs keep that length all the same.
 * `above` is for the breadcrumbs.
 */
export function Page({
	title,
	lead,
	width = 'reading',
	above,
	children,
}: {
	title: ReactNode
	lead?: ReactNode
	width?: 'reading' | 'wide'
	above?: ReactNode
	children: ReactNode
}) {
	return (
		<div className="page" data-width={width}>
			{above}
			<h1>{title}</h1>
			{lead ? <p className="lead">{lead}</p> : null}
			{children}
		</div>
	)
}
