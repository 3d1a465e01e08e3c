import { Link } from '@remix-run/react'
import { listPagesWords } from '~/i18n/list-pages'

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
	const words = listPagesWords()
	const to = (number: number) => {
		const query = new URLSearchParams({ sok: search.words, rolle: search.role ?? '', side: String(number) })
		return `${path}?${query}`
	}
	return (
		<nav className="actions" aria-label={words.label}>
			{page > 1 ? (
				<Link to={to(Math.min(page - 1, pages))} rel="prev">
					{words.previous}
				</Link>
			) : null}
			<span>{words.here(page, pages)}</span>
			{page < pages ? (
				<Link to={to(page + 1)} rel="next">
					{words.next}
				</Link>
			) : null}
		</nav>
	)
}
