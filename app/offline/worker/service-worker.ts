/**
 * Lets lessons be read, and answers handed in, without a network. The network always comes first: what is kept is shown
 * only when it fails, only to the reader that it was fetched for, and goes when somebody signs out.
 */
import { offlinePage, pageOfData, standingPages } from '../addresses'
import type { ToWorker } from '../messages'
import { leadTo } from './answers'
import { handIn, sendNow, signOut, signOutIfWanted } from './forms'
import * as pages from './kept-pages'
import { knownRoutes } from './known-routes'
import { handedInBy } from './outbox'
import { ask, keepForReader, noteReader, seen, sendAndTell, tell, told } from './standing'

declare const self: ServiceWorkerGlobalScope

/** A page that the network has not given after this many milliseconds is shown as it was kept. */
const patience = 8_000

/** What waits goes before a page is asked for, so that the page shows it; but nobody waits longer than this for it. */
const courtesy = 2_000

self.addEventListener('install', () => void self.skipWaiting())

self.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			const had = await pages.forgetEarlierBuilds()
			await self.clients.claim()
			await pages.fetchAhead([...standingPages, ...had], keepForReader).catch(() => {})
			await pages.keepForNobody().catch(() => {})
		})(),
	)
})

self.addEventListener('fetch', (event) => {
	const { request } = event
	const url = new URL(request.url)
	if (url.origin !== location.origin) return
	const what = handedInBy(request)
	if (what) event.respondWith(handIn(event, what))
	else if (request.method === 'POST') event.respondWith(isSignOut(url) ? signOut(request) : sendNow(request, url))
	else if (request.method !== 'GET') return
	else if (url.pathname.startsWith('/assets/')) event.respondWith(pages.fileOnce(request))
	else if (url.pathname.startsWith('/kursbilder/')) event.respondWith(pages.newestFile(request))
	else if (url.pathname === '/__manifest') event.respondWith(knownRoutes(request, url))
	else if (request.mode === 'navigate') event.respondWith(page(event, url))
	else if (pageOfData(url.pathname)) event.respondWith(dataOfPage(request, url))
})

self.addEventListener('message', (event) => {
	const message = event.data as ToWorker
	if (message.kind === 'told') told(message.id)
	else if (message.kind === 'let-go') event.waitUntil(seen(message.id))
	else if (message.kind === 'send') event.waitUntil(sendAndTell())
	else event.waitUntil(keep(message.pages, message.files))
})

self.addEventListener('sync', (event) => (event as ExtendableEvent).waitUntil(sendAndTell()))

/** A page from the portal, kept for later; without a network as it was kept, or the page that says so. */
async function page(event: FetchEvent, url: URL): Promise<Response> {
	await signOutIfWanted()
	await Promise.race([sendAndTell(), new Promise((resolve) => setTimeout(resolve, courtesy))])
	const kept = await pages.findPage(url.pathname)
	const turn = pages.turn()
	const response = await ask(event.request, kept ? patience : undefined)
	if (!response) return kept ?? offlineInstead(url)
	const copy = response.clone()
	event.waitUntil(
		keepForReader(copy, pages.asWhole(url, copy, turn))
			.then(() => sendAndTell())
			.catch(() => {}),
	)
	return response
}

/** The page that says what can be read, at its own address: it is not the page that was asked for. */
async function offlineInstead(url: URL): Promise<Response> {
	if (url.pathname === offlinePage) return (await pages.pageForNobody()) ?? Response.error()
	return Response.redirect(`${offlinePage}?side=${encodeURIComponent(url.pathname + url.search)}`, 302)
}

/** The data of a page, for going there within the portal; without a network the browser is led to the kept page itself. */
async function dataOfPage(request: Request, url: URL): Promise<Response> {
	const path = pageOfData(url.pathname) ?? '/'
	const kept = await pages.findPage(path)
	const response = await ask(request, kept ? patience : undefined)
	if (response) {
		await noteReader(response)
		return response
	}
	await tell()
	return leadTo(`${path}${url.search.replace(/[?&]_routes=[^&]*/, '')}`, 'load')
}

async function keep(paths: readonly string[], files: readonly string[]): Promise<void> {
	for (const file of files) await pages.fileWithItsParts(file).catch(() => {})
	await pages.fetchAhead([...standingPages, ...paths], keepForReader).catch(() => {})
	await tell()
}

function isSignOut({ pathname }: URL): boolean {
	return (pageOfData(pathname) ?? pathname) === '/logg-ut'
}
