import { useEffect } from 'react'
import { offlinePage } from '~/offline/addresses'

/** What browsers say when a request did not reach anybody. */
const noNetwork =
	/Failed to fetch|NetworkError|Load failed|error loading dynamically imported module|Importing a module script failed/

/** The page that the browser was asked for as a whole; links within the portal leave it as it is. */
const openedAt = globalThis.location?.pathname

/**
 * A page that could not be reached from within the portal is asked for as a whole: without a network the worker has it
 * kept, or shows what it has. One that was asked for as a whole already, and still lacks something, is given up for what
 * can be read: asked for again it would fail again, for ever.
 */
export function useWholePageWithoutNetwork(error: unknown): void {
	useEffect(() => {
		if (!(error instanceof Error) || !noNetwork.test(error.message)) return
		if (!navigator.serviceWorker?.controller) return
		const { pathname, search } = window.location
		if (pathname !== openedAt) window.location.reload()
		else if (pathname !== offlinePage)
			window.location.replace(`${offlinePage}?side=${encodeURIComponent(pathname + search)}`)
	}, [error])
}
