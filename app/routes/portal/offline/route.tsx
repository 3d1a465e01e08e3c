import { useEffect, useState } from 'react'
import { offlinePageWords } from '~/i18n/offline-page'
import { localPath } from '~/lib/local-path'
import { Alert } from '~/ui/alert'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'
import { type KeptPage, keptPages } from './kept-pages'

/** There is nothing to load: the page is kept on the machine, and says what else is. */
export function loader() {
	return null
}

export const meta = () => pageTitle(offlinePageWords().title)

/** What somebody was about to do when the network failed, by what the address says. */
type Landed = { news: 'handedIn' | 'unsent' | 'signedOut' | null; wanted: string }

export default function OfflinePage() {
	const words = offlinePageWords()
	const [pages, setPages] = useState<readonly KeptPage[] | null>(null)
	const [{ news, wanted }, setLanded] = useState<Landed>({ news: null, wanted: '/min-side' })
	useEffect(() => {
		const landed = landedBy(new URLSearchParams(window.location.search))
		// The worker has cleared what it keeps; this it can't reach.
		if (landed.news === 'signedOut') window.localStorage.clear()
		void keptPages().then(setPages)
		setLanded(landed)
	}, [])
	const kept = (wanted: KeptPage['what']) => pages?.filter(({ what }) => what === wanted) ?? []
	return (
		<Page title={words.title} lead={words.lead}>
			{news ? (
				<Alert tone={news === 'unsent' ? 'warning' : 'success'} live="status">
					{words[news]}
				</Alert>
			) : null}
			<p>
				<a className="ds-button" href={wanted}>
					{words.tryAgain}
				</a>
			</p>
			{pages && pages.length > 0 ? (
				<section className="flow" aria-labelledby="lagret">
					<h2 id="lagret">{words.kept}</h2>
					<p>{words.whatYouCan}</p>
					<KeptList title={words.lessons} pages={kept('lesson')} />
					<KeptList title={words.conversations} pages={kept('conversation')} />
					<KeptList title={words.others} pages={kept('other')} />
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

function KeptList({ title, pages }: { title: string; pages: readonly KeptPage[] }) {
	if (pages.length === 0) return null
	return (
		<>
			<h3>{title}</h3>
			<ul>
				{pages.map((page) => (
					<li key={page.path}>
						<a href={page.path}>{page.title}</a>
					</li>
				))}
			</ul>
		</>
	)
}

function landedBy(query: URLSearchParams): Landed {
	const news = query.has('levert')
		? 'handedIn'
		: query.has('usendt')
			? 'unsent'
			: query.has('logget-ut')
				? 'signedOut'
				: null
	return { news, wanted: localPath(query.get('side') ?? '', '/min-side') }
}
