import { type HandedIn, handedInAt, pageOfData, replacesEarlier } from '../addresses'
import type { Sent, Standing, Waiting } from '../messages'
import { formsOf, type KeptForm, keepForm, removeForm } from './shelf'

/** What became of trying to send. */
type Attempt = { kind: 'sent'; sent: Sent } | { kind: 'refused' } | { kind: 'signed-out' } | { kind: 'no-network' }

let isSignedOut = false

/** What this request hands in, when it may wait for the network. */
export function handedInBy(request: Request): HandedIn | undefined {
	if (request.method !== 'POST') return undefined
	const { pathname } = new URL(request.url)
	return handedInAt(pageOfData(pathname) ?? pathname)
}

/** Keeps what a request hands in until the network is back; an earlier whole text at the same address gives way. */
export async function keepForLater(request: Request, what: HandedIn, reader: string): Promise<KeptForm> {
	const url = new URL(request.url)
	const address = pageOfData(url.pathname) ?? url.pathname
	if (replacesEarlier(what)) await dropWaiting(address, reader)
	const form: KeptForm = {
		...{ id: crypto.randomUUID(), what, address, reader, isRefused: false },
		contentType: request.headers.get('Content-Type') ?? 'application/x-www-form-urlencoded',
		body: await request.text(),
	}
	await keepForm(form)
	return form
}

/** A later whole text takes the place of those that wait at the same address. */
export async function dropWaiting(address: string, reader: string): Promise<void> {
	for (const form of await formsOf(reader)) {
		if (form.address === address && !form.isRefused && replacesEarlier(form.what)) await removeForm(form)
	}
}

/**
 * Sends what waits, in order, each once: one worker at a time, and each under a number of its own by which the portal
 * knows it again. Stops at the first that can't be sent.
 *
 * @returns what has been sent, and whether the network was there
 */
export async function sendWaiting(reader: string): Promise<{ sent: Sent[]; hasNetwork: boolean }> {
	return navigator.locks.request('outbox', async () => {
		const sent: Sent[] = []
		for (const form of await formsOf(reader)) {
			if (form.isRefused) continue
			const attempt = await send(form)
			isSignedOut = attempt.kind === 'signed-out'
			if (attempt.kind === 'no-network') return { sent, hasNetwork: false }
			if (attempt.kind === 'signed-out') break
			if (attempt.kind === 'refused') {
				await keepForm({ ...form, isRefused: true })
				continue
			}
			await removeForm(form)
			sent.push(attempt.sent)
		}
		return { sent, hasNetwork: true }
	})
}

async function send(form: KeptForm): Promise<Attempt> {
	const { id, what, address, contentType, body } = form
	const headers = { 'Content-Type': contentType, 'X-Handed-In': id, Accept: 'text/html' }
	const response = await fetch(address, { method: 'POST', headers, body: plain(what, body) }).catch(() => null)
	if (!response || response.status >= 500 || response.status === 429) return { kind: 'no-network' }
	const landed = new URL(response.url)
	if (landed.pathname === '/logg-inn') return { kind: 'signed-out' }
	if (!response.ok) return { kind: 'refused' }
	const isMerged = landed.searchParams.get('notat') === 'slatt-sammen'
	return {
		kind: 'sent',
		sent: { kind: 'sent', id, what, address, isMerged, revision: isMerged ? null : revisionAfter(body) },
	}
}

/**
 * A text that comes late is handed in as a plain form: one that was changed elsewhere meanwhile is then kept with both
 * texts, and nothing is lost.
 */
function plain(what: HandedIn, body: string): string {
	if (what !== 'text') return body
	const fields = new URLSearchParams(body)
	fields.delete('i-siden')
	return fields.toString()
}

function revisionAfter(body: string): number | null {
	const revision = new URLSearchParams(body).get('utgave')
	return revision === null ? null : Number(revision) + 1
}

/** How it stands with what waits. */
export async function standingOf(reader: string | undefined, isOffline: boolean): Promise<Standing> {
	const forms = reader === undefined ? [] : await formsOf(reader)
	const shown = (isRefused: boolean) => forms.filter((form) => form.isRefused === isRefused).map(asWaiting)
	return { kind: 'standing', isOffline, isSignedOut, waiting: shown(false), refused: shown(true) }
}

function asWaiting({ id, what, address, body }: KeptForm): Waiting {
	return { id, what, address, text: what === 'text' ? new URLSearchParams(body).get('notat') : null }
}
