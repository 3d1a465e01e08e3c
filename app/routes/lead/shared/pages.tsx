import { Link, useSearchParams } from '@remix-run/react'
import { listPagesWords } from '~/i18n/list-pages'

/** The ways to the page before and the page after of a long list; nothing when there is one page only. */
export function Pages({ page, pages }: { page: number; pages: number }) {
	const [query] = useSearchParams()
	if (pages < 2) return null
	const words = listPagesWords()
	const to = (number: number) => {
		const next = new URLSearchParams(query)
		for (const said of ['lagret', 'for-tidlig', 'borte', 'endret']) next.delete(said)
		next.set('side', String(number))
		return `?${next}`
	}
	return (
		<nav className="list-pages" aria-label={words.label}>
			{page > 1 ? <Link to={to(page - 1)}>{words.previous}</Link> : null}
			<span>{words.here(page, pages)}</span>
			{page < pages ? <Link to={to(page + 1)}>{words.next}</Link> : null}
		</nav>
	)
}
