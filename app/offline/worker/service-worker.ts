/**
 * Lets lessons be read, and answers handed in, without a network. The network always comes first: what is kept is shown
 * only when it fails, only to the reader that it was fetched for, and goes when somebody signs out.
 */
import { encode } from 'turbo-stream'
import { handedInAt, isKeptPage, offlinePage, pageOfData, replacesEarlier, standingPages } from '../addresses'
import type { FromWorker, Sent, ToWorker } from '../messages'
import * as pages from './kept-pages'
import { dropWaiting, handedInBy, keepForLater, sendWaiting, standingOf } from './outbox'
import { clearShelf, fact, keepFact } from './shelf'

declare const self: ServiceWorkerGlobalScope

/** A page that the network has not given after this many milliseconds is shown as it was kept. */
const patience = 8_000

let isOffline = false

/** What has been sent while no page was there to say so. */
let untold: readonly Sent[] = []

self.addEventListener('install', () => void self.skipWaiting())

self.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			const had = await pages.forgetEarlierBuilds()
			await self.clients.claim()
			await pages.fetchAhead([...standingPages, ...had], noteReader).catch(() => {})
		})(),
	)
})

self.addEventListener('fetch', (event) => {
	const { request } = event
	const url = new URL(request.url)
	if (url.origin !== location.origin) return
	const what = handedInBy(request)
	if (what) event.respondWith(handIn(request, url, what))
	else if (request.method === 'POST' && url.pathname === '/logg-ut') event.respondWith(signOut(request))
	else if (request.method !== 'GET') return
	else if (url.pathname.startsWith('/assets/')) event.respondWith(pages.fileOnce(request))
	else if (url.pathname.startsWith('/kursbilder/')) event.respondWith(picture(request))
	else if (request.mode === 'navigate') event.respondWith(page(event, url))
	else if (pageOfData(url.pathname)) event.respondWith(dataOfPage(request, url))
})

self.addEventListener('message', (event) => {
	const message = event.data as ToWorker
	if (message.kind === 'told') untold = untold.filter(({ id }) => id !== message.id)
	else if (message.kind === 'send') event.waitUntil(sendAndTell())
	else event.waitUntil(keep(message.pages, message.files))
})

self.addEventListener('sync', (event) => (event as ExtendableEvent).waitUntil(sendAndTell()))

/** A page from the portal, kept for later; without a network as it was kept, or the page that says so. */
async function page(event: FetchEvent, url: URL): Promise<Response> {
	const kept = isKeptPage(url.pathname) ? await pages.findPage(url.pathname) : undefined
	const response = await fromNetwork(event.request, kept ? patience : undefined)
	if (!response) return kept ?? offlineInstead(url)
	const copy = response.clone()
	event.waitUntil(
		(async () => {
			await noteReader(copy)
			await pages.keepPage(url, copy)
			await sendAndTell()
		})(),
	)
	return response
}

/** The page that says what can be read, at its own address: it is not the page that was asked for. */
async function offlineInstead(url: URL): Promise<Response> {
	if (!(await pages.findPage(offlinePage)) || url.pathname === offlinePage) return Response.error()
	return Response.redirect(`${offlinePage}?side=${encodeURIComponent(url.pathname + url.search)}`, 302)
}

/** The data of a page, for going there within the portal; without a network the browser is led to the kept page itself. */
async function dataOfPage(request: Request, url: URL): Promise<Response> {
	const response = await fromNetwork(request)
	if (response) {
		await noteReader(response.clone())
		return response
	}
	await tell()
	return leadTo(`${pageOfData(url.pathname)}${url.search.replace(/[?&]_routes=[^&]*/, '')}`, 'load')
}

/** A form that may wait: sent now when that is possible, after what already waits; otherwise kept. */
async function handIn(request: Request, url: URL, what: NonNullable<ReturnType<typeof handedInAt>>): Promise<Response> {
	const later = request.clone()
	const reader = await currentReader()
	const address = pageOfData(url.pathname) ?? url.pathname
	if (reader && replacesEarlier(what)) await dropWaiting(address, reader)
	if (reader) await sendAndTell()
	const response = await fromNetwork(request)
	if (what === 'attempt') await pages.removePage(address)
	if (response || !reader) return response ?? Response.error()

	const { body } = await keepForLater(later, what, reader)
	await askForSync()
	await tell()
	if (replacesEarlier(what)) return Response.json({ kind: 'queued' }, { status: 202 })
	const to = new URLSearchParams(body).get('videre') ?? wayBack(request, address)
	return url.pathname === address ? Response.redirect(to, 303) : leadTo(to, 'action')
}

/** Where somebody is led whose form waits: the page that it stands on, or the list of what can be read. */
function wayBack(request: Request, address: string): string {
	const from = request.referrer ? new URL(request.referrer) : null
	return handedInAt(address) === 'attempt' || !from ? offlinePage : from.pathname
}

/** Signing out takes everything from the machine, before the portal is asked. */
async function signOut(request: Request): Promise<Response> {
	untold = []
	await Promise.all([pages.forgetAll(), clearShelf()])
	return fetch(request)
}

async function picture(request: Request): Promise<Response> {
	return pages.newestFile(request)
}

async function keep(paths: readonly string[], files: readonly string[]): Promise<void> {
	if (isOffline) return tell()
	for (const file of files) await pages.fileOnce(file).catch(() => {})
	await pages.fetchAhead([...standingPages, ...paths], noteReader).catch(() => {})
	await tell()
}

/** The answer of the network, or undefined when there is none in time. */
async function fromNetwork(request: Request, within?: number): Promise<Response | undefined> {
	const late = within && new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), within))
	const answer = fetch(request).catch(() => undefined)
	const response = await (late ? Promise.race([answer, late]) : answer)
	const wasOffline = isOffline
	isOffline = response === undefined
	if (wasOffline !== isOffline) void tell()
	return response
}

/** Pages that were fetched for somebody else, or in another language, go before anything else is kept. */
async function noteReader(response: Response): Promise<void> {
	const reader = response.headers.get('X-Reader')
	if (reader === null || reader === (await fact('reader'))) return
	await pages.forgetPages()
	await keepFact('reader', reader)
}

/** Whose forms are sent: the one to whom the portal last answered, whatever the language; nobody's when signed out. */
async function currentReader(): Promise<string | undefined> {
	const reader = (await fact('reader'))?.split(' ')[0]
	return reader === 'none' ? undefined : reader
}

async function sendAndTell(): Promise<void> {
	const reader = await currentReader()
	if (!reader) return tell()
	const { sent, hasNetwork } = await sendWaiting(reader)
	if (!hasNetwork) isOffline = true
	else if (sent.length > 0) isOffline = false
	untold = [...untold, ...sent]
	for (const one of untold) await tellAll(one)
	await tell()
}

async function tell(): Promise<void> {
	await tellAll(await standingOf(await currentReader(), isOffline))
}

async function tellAll(message: FromWorker): Promise<void> {
	for (const client of await self.clients.matchAll({ type: 'window' })) client.postMessage(message)
}

/** Where browsers offer it, the worker is woken when the network is back; elsewhere the next page does it. */
async function askForSync(): Promise<void> {
	const { sync } = self.registration as { sync?: { register(tag: string): Promise<void> } }
	await sync?.register('outbox').catch(() => {})
}

/** As Remix's server says «go there, by a whole page»: for a load or an action that the portal could not be asked for. */
function leadTo(redirect: string, of: 'load' | 'action'): Response {
	const target = { redirect, status: 302, revalidate: false, reload: true, replace: of === 'load' }
	const mark = {}
	const body = encode(of === 'load' ? mark : target, {
		plugins: [(value) => (value === mark ? ['SingleFetchRedirect', target] : false)],
	})
	return new Response(body, {
		status: 202,
		headers: { 'Content-Type': 'text/x-script', 'X-Remix-Response': 'yes' },
	})
}
