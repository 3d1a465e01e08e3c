import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/**
 * After a link within the portal, focus goes to the heading of the page that came, as it would go to the top of a page
 * that the browser fetched: who listens hears where they are, and who tabs begins there. A page that has put the focus
 * somewhere itself keeps it, and so does a link to a place on a page.
 */
export function useFocusOnArrival(): void {
	const { pathname, hash } = useLocation()
	const before = useRef(pathname)
	useEffect(() => {
		if (before.current === pathname) return
		before.current = pathname
		if (hash) return
		const main = document.querySelector('main')
		if (!main || main.contains(document.activeElement)) return
		const heading = main.querySelector<HTMLElement>('h1') ?? main
		heading.tabIndex = -1
		heading.focus({ preventScroll: true })
	}, [pathname, hash])
}
