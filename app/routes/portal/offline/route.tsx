import { useEffect, useState } from 'react'
import { offlineWords } from '~/i18n/offline'
import { localPath } from '~/lib/local-path'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'
import { type KeptPage, keptPages } from './kept-pages'

/** There is nothing to load: the page is kept on the machine, and says what else is. */
export function loader() {
	return null
}

export const meta = () => pageTitle(offlineWords().page.title)

export default function OfflinePage() {
	const words = offlineWords().page
	const [pages, setPages] = useState<readonly KeptPage[] | null>(null)
	const [wanted, setWanted] = useState('/min-side')
	useEffect(() => {
		void keptPages().then(setPages)
		const side = new URLSearchParams(window.location.search).get('side')
		if (side) setWanted(localPath(side, '/min-side'))
	}, [])
	return (
		<Page title={words.title} lead={words.lead}>
			<p>
				<a className="ds-button" href={wanted}>
					{words.tryAgain}
				</a>
			</p>
			{pages && pages.length > 0 ? (
				<section className="flow" aria-labelledby="lagret">
					<h2 id="lagret">{words.kept}</h2>
					<ul>
						{pages.map(({ path, title }) => (
							<li key={path}>
								<a href={path}>{title}</a>
							</li>
						))}
					</ul>
				</section>
			) : (
				<p>{words.none}</p>
			)}
			<p>
				<Rich
					text={words.urgent}
					ambulance={(number) => <a href="tel:113">{number}</a>}
					doctor={(number) => <a href="tel:116117">{number}</a>}
				/>
			</p>
		</Page>
	)
}
