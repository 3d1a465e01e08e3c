import { useEffect } from 'react'

/** Tells the portal how far down the learner was, when the page is left or put away, so that any device can go on there. */
export function useKeptPlace(address: string, outline: readonly { id: string }[]): void {
	useEffect(() => {
		let sent = ''
		const tell = () => {
			const place = headingInView(outline)
			if (!place || place === sent) return
			sent = place
			navigator.sendBeacon(address, new URLSearchParams({ sted: place }))
		}
		const hide = () => document.visibilityState === 'hidden' && tell()
		// While the page is taken down the text is still there; after that it is not.
		const click = () => tell()
		document.addEventListener('visibilitychange', hide)
		window.addEventListener('pagehide', tell)
		document.addEventListener('click', click, { capture: true })
		return () => {
			document.removeEventListener('visibilitychange', hide)
			window.removeEventListener('pagehide', tell)
			document.removeEventListener('click', click, { capture: true })
		}
	}, [address, outline])
}

/** The last heading that has passed the upper third of the window. */
function headingInView(outline: readonly { id: string }[]): string | undefined {
	const line = window.innerHeight / 3
	const passed = outline.filter(
		({ id }) => (document.getElementById(id)?.getBoundingClientRect().top ?? line + 1) <= line,
	)
	return passed.at(-1)?.id
}
