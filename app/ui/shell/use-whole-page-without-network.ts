import { useEffect } from 'react'

/** What browsers say when a request did not reach anybody. */
const noNetwork =
	/Failed to fetch|NetworkError|Load failed|error loading dynamically imported module|Importing a module script failed/

/**
 * A page that could not be reached from within the portal is asked for as a whole: without a network the worker has it
 * kept, or shows what it has.
 */
export function useWholePageWithoutNetwork(error: unknown): void {
	useEffect(() => {
		if (!(error instanceof Error) || !noNetwork.test(error.message)) return
		if (navigator.serviceWorker?.controller) window.location.reload()
	}, [error])
}
