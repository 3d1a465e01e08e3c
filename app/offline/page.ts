import { handedInAt } from './addresses'
import type { FromWorker, Sent, Standing, ToWorker, Waiting } from './messages'

/** How it stood when the worker said so last. */
let lastHeard: Standing | undefined

/** Starts the worker that keeps lessons for later; without one, pages work as they always did. */
export function startWorker(): void {
	if (!('serviceWorker' in navigator)) return
	const start = () =>
		void navigator.serviceWorker
			.register('/service-worker.js', { updateViaCache: 'none' })
			.then(() => navigator.serviceWorker.ready)
			.then(({ active }) =>
				active?.postMessage({ kind: 'keep', pages: [], files: filesOfThisPage() } satisfies ToWorker),
			)
			.catch(() => {})
	// What the page itself needs comes first.
	if (document.readyState === 'complete') start()
	else window.addEventListener('load', start, { once: true })
}

/** Asks for pages to be kept, and this one, unless the reader saves data. */
export function keepPages(pages: readonly string[]): void {
	const { connection } = navigator as { connection?: { saveData?: boolean } }
	if (connection?.saveData) return
	say({ kind: 'keep', pages, files: filesOfThisPage() })
}

/** Tries to send what waits. */
export function sendWaiting(): void {
	say({ kind: 'send' })
}

/** Somebody has been told that this has reached the portal. */
export function tellNoMore({ id }: Sent): void {
	say({ kind: 'told', id })
}

/** Its writer has seen that this could not be taken. */
export function letGo({ id }: Waiting): void {
	say({ kind: 'let-go', id })
}

/** Whether a form may be handed in now: there is a network, or the worker keeps it for later. */
export function mayHandIn(pathname: string): boolean {
	return navigator.onLine || (Boolean(navigator.serviceWorker?.controller) && handedInAt(pathname) !== undefined)
}

/** Hears how it stands, now and whenever it changes. Gives what ends it. */
export function hearWorker(hear: {
	standing?: (standing: Standing) => void
	sent?: (sent: Sent) => void
	unsent?: () => void
}): () => void {
	if (!('serviceWorker' in navigator)) return () => {}
	const listen = ({ data }: MessageEvent<FromWorker>) => {
		if (data.kind === 'standing') {
			lastHeard = data
			hear.standing?.(data)
		} else if (data.kind === 'sent') hear.sent?.(data)
		else hear.unsent?.()
	}
	if (lastHeard) hear.standing?.(lastHeard)
	navigator.serviceWorker.addEventListener('message', listen)
	navigator.serviceWorker.startMessages()
	return () => navigator.serviceWorker.removeEventListener('message', listen)
}

function say(message: ToWorker): void {
	if (!('serviceWorker' in navigator)) return
	void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage(message))
}

/**
 * The scripts, styles and fonts that this page has loaded, which may have come before the worker was there, and the
 * scripts of the learner's pages and forms that it leads to.
 */
function filesOfThisPage(): string[] {
	const { origin } = window.location
	const loaded = performance
		.getEntriesByType('resource')
		.map(({ name }) => new URL(name))
		.filter((url) => url.origin === origin && url.pathname.startsWith('/assets/'))
		.map(({ pathname }) => pathname)
	const ledTo = Object.values(knownRoutes()).filter(({ id }) => id.startsWith('routes/learn/'))
	return [...new Set([...loaded, ...ledTo.flatMap(({ module, imports = [] }) => [module, ...imports])])]
}

/** The routes that Remix has heard of on this page. */
function knownRoutes(): Record<string, { id: string; module: string; imports?: string[] }> {
	const { __remixManifest } = window as { __remixManifest?: { routes: ReturnType<typeof knownRoutes> } }
	return __remixManifest?.routes ?? {}
}
