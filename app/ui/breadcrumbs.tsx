import { Link } from '@remix-run/react'
import { breadcrumbsWords } from '~/i18n/breadcrumbs'

/** The way from the top of the portal to this page; the last item is the page itself and needs no address. */
export function Breadcrumbs({ items }: { items: readonly { to?: string; text: string; lang?: string }[] }) {
	return (
		<nav className="ds-breadcrumbs" aria-label={breadcrumbsWords().youAreHere}>
			<ol>
				{items.map((item, index) => (
					<li key={item.text}>
						{item.to ? (
							<Link to={item.to} lang={item.lang}>
								{item.text}
							</Link>
						) : (
							<span aria-current={index === items.length - 1 ? 'page' : undefined} lang={item.lang}>
								{item.text}
							</span>
						)}
					</li>
				))}
			</ol>
		</nav>
	)
}
