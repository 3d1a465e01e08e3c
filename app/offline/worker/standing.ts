import type { FromWorker, Sent } from '../messages'
import * as pages from './kept-pages'
import * as network from './network'
import { hasWaiting, letGo, sendWaiting, standingOf } from './outbox'
import { fact, type KeptForm, keepFact } from './shelf'

declare const self: ServiceWorkerGlobalScope

let isOffline = false

/** What has been sent while no page was there to say so. */
let untold: readonly Sent[] = []

/** The answer of the network, or undefined when there is none in time; pages are told when it fails or is back. */
export async function ask(request: Request, within?: number): Promise<Response | undefined> {
	return noted(await network.ask(request, within))
}

/** Notes by an answer, or by its absence, whether the network is there. */
export function noted(response: Response | undefined): Response | undefined {
	const wasOffline = isOffline
	isOffline = response === undefined
	if (wasOffline !== isOffline) void tell()
	return response
}

/** Notes for whom an answer has come. Pages that were fetched for somebody else, or in another language, go first. */
export async function noteReader(response: Response): Promise<void> {
	await navigator.locks.request('reader', async () => {
		const reader = response.headers.get('X-Reader')
		if (reader === null || reader === (await fact('reader'))) return
		await pages.forgetPages()
		await keepFact('reader', reader)
	})
}

/**
 * Keeps what has come for a reader when what it needs has been fetched, unless somebody else has come meanwhile; one at a
 * time, so that none slips in between.
 */
export async function keepForReader(response: Response, { needs, keep }: pages.Keeping): Promise<void> {
	await noteReader(response)
	await needs()
	await navigator.locks.request('reader', async () => {
		const reader = response.headers.get('X-Reader')
		if (reader === null || reader === (await fact('reader'))) await keep()
	})
}

/** Whose forms are sent: the one to whom the portal last answered, whatever the language; nobody's when signed out. */
export async function currentReader(): Promise<string | undefined> {
	const reader = (await fact('reader'))?.split(' ')[0]
	return reader === 'none' ? undefined : reader
}

/**
 * Sends what waits, but not what is about to be replaced, and tells pages how it went.
 *
 * @returns whether the network was there
 */
export async function sendAndTell(but: readonly KeptForm[] = []): Promise<boolean> {
	const reader = await currentReader()
	const hasSomething = reader !== undefined && (await hasWaiting(reader))
	if (!reader || !hasSomething) {
		if (isOffline) await ask(new Request('/robots.txt', { cache: 'no-store' }))
		await tellSent()
		return !isOffline
	}
	const { sent, hasNetwork } = await sendWaiting(reader, but)
	if (!hasNetwork) isOffline = true
	else if (sent.length > 0) isOffline = false
	untold = [...untold, ...sent]
	await tellSent()
	return hasNetwork
}

async function tellSent(): Promise<void> {
	for (const one of untold) await tellAll(one)
	await tell()
}

/** Somebody has been told of this. */
export function told(id: string): void {
	untold = untold.filter((one) => one.id !== id)
}

/** Somebody has seen that this could not be taken. */
export async function seen(id: string): Promise<void> {
	const reader = await currentReader()
	if (reader) await letGo(reader, id)
	await tell()
}

/** There is nobody left to tell. */
export function forgetSent(): void {
	untold = []
}

/** Tells every open page how it stands. */
export async function tell(): Promise<void> {
	await tellAll(await standingOf(await currentReader(), isOffline))
}

/** Says something to every open page. */
export async function tellAll(message: FromWorker): Promise<void> {
	for (const client of await self.clients.matchAll({ type: 'window' })) client.postMessage(message)
}
