import { useMatches } from '@remix-run/react'

/**
 * What a route's `handle` says where its page is of no use once its time is over, as a code that counts for a minute. A
 * page that people read must not come anew by itself (WCAG 2.2, 2.2.1): it gets a link that looks again.
 */
export type ReloadsWithoutScript = {
	/** How many seconds a page of these data stands; null when nothing will change. */
	reloadsAfter: (data: unknown) => number | null
}

/** In the head of a page that says so: without JavaScript the page is asked for again. */
export function ReloadWithoutScript() {
	const page = useMatches().at(-1)
	const handle = page?.handle as Partial<ReloadsWithoutScript> | undefined
	const seconds = page?.data ? handle?.reloadsAfter?.(page.data) : null
	if (!seconds) return null
	return (
		<noscript>
			<meta httpEquiv="refresh" content={String(seconds)} />
		</noscript>
	)
}
