import { useEffect, useRef } from 'react'
import { keepPages } from '~/offline/page'

/** The reader comes first; and by then Remix knows which forms the page has, whose scripts are kept as well. Milliseconds. */
const after = 1_500

/** Has the pages around this one kept for a network that may fail. */
export function useKeptAhead(path: string, pages: readonly string[]): void {
	const latest = useRef(pages)
	latest.current = pages
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each lesson that is opened
	useEffect(() => {
		const timer = setTimeout(() => keepPages(latest.current), after)
		return () => clearTimeout(timer)
	}, [path])
}
