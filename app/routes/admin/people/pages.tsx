import { Link } from '@remix-run/react'

/** The ways to the page before and the page after, when there are more than one. */
export function Pages({
	path,
	search,
	page,
	pages,
}: {
	path: string
	search: { words: string; role: string | null }
	page: number
	pages: number
}) {
	if (pages <= 1) return null
	const to = (number: number) => {
		const query = new URLSearchParams({ sok: search.words, rolle: search.role ?? '', side: String(number) })
		return `${path}?${query}`
	}
	return (
		<nav className="actions" aria-label="Sider">
			{page > 1 ? (
				<Link to={to(Math.min(page - 1, pages))} rel="prev">
					Forrige side
				</Link>
			) : null}
			<span>
				Side {page} av {pages}
			</span>
			{page < pages ? (
				<Link to={to(page + 1)} rel="next">
					Neste side
				</Link>
			) : null}
		</nav>
	)
}
