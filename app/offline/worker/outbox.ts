import { type HandedIn, handedInAt, isMove, pageOfData, replacesEarlier } from '../addresses'
import type { Sent, Standing, Waiting } from '../messages'
import { send } from './sending'
import { allTaken, allWalked, formsOf, type KeptForm, keepForm, keepTaken, keepWalked, removeForms } from './shelf'

/** A form on which the portal has failed so many times is shown to its writer, and no longer holds up the rest. */
const mostFailures = 3

let isSignedOut = false

/** What this request hands in, when it may wait for the network. */
export function handedInBy(request: Request): HandedIn | undefined {
	if (request.method !== 'POST') return undefined
	const { pathname } = new URL(request.url)
	return handedInAt(pageOfData(pathname) ?? pathname)
}

/** What a request hands in, as it would be kept, under a number that is its own from the first try. */
export async function formOf(request: Request, what: HandedIn, reader: string): Promise<KeptForm> {
	const { pathname } = new URL(request.url)
	return {
		...{ id: crypto.randomUUID(), what, address: pageOfData(pathname) ?? pathname, reader },
		contentType: request.headers.get('Content-Type') ?? 'application/x-www-form-urlencoded',
		body: await request.clone().text(),
		...{ isRefused: false, earlier: [], failures: 0 },
	}
}

/** Those that wait at the same address, whose place a later whole text takes. */
export async function replacedBy(form: KeptForm): Promise<KeptForm[]> {
	if (!replacesEarlier(form.what)) return []
	const forms = await formsOf(form.reader)
	return forms.filter(({ address, what, isRefused }) => address === form.address && what === form.what && !isRefused)
}

/** Keeps a form until the network is back, in place of earlier ones. */
export async function keepForLater(form: KeptForm, replaced: readonly KeptForm[]): Promise<void> {
	const earlier = form.what === 'text' ? replaced.flatMap((one) => [...one.earlier, textOf(one.body)]) : []
	await keepForm({ ...form, earlier: [...new Set(earlier)] }, replaced)
}

/**
 * Sends what waits, in order, each once: one worker at a time, and each under a number of its own by which the portal
 * knows it again. Stops at the first that can't be sent. `but` are left: something newer is about to take their place.
 *
 * @returns what has been sent, whether the network was there, and whether anything still waits
 */
export async function sendWaiting(
	reader: string,
	but: readonly KeptForm[] = [],
): Promise<{ sent: Sent[]; hasNetwork: boolean; isDone: boolean }> {
	return navigator.locks.request('outbox', async () => {
		const sent: Sent[] = []
		const left = new Set(but.map(({ id }) => id))
		for (const form of await formsOf(reader)) {
			if (form.isRefused || left.has(form.id)) continue
			const attempt = await send(form)
			isSignedOut = attempt.kind === 'signed-out'
			if (attempt.kind === 'sent') {
				await removeForms([form])
				await noteTaken(form, attempt.sent.met ? undefined : attempt.sent.revision)
				if (!attempt.sent.met) await noteWalked(form)
				sent.push(attempt.sent)
				continue
			}
			const failures = form.failures + (attempt.kind === 'failed' ? 1 : 0)
			const isRefused = attempt.kind === 'refused' || failures >= mostFailures
			if (isRefused || failures > form.failures) await keepForm({ ...form, failures, isRefused })
			if (!isRefused) return { sent, hasNetwork: attempt.kind !== 'no-network', isDone: false }
		}
		return { sent, hasNetwork: true, isDone: true }
	})
}

/** The session has ended while somebody was writing: what waits is sent when its writer has signed in. */
export function noteSignedOut(): void {
	isSignedOut = true
}

/** Whether anything of this reader's waits. */
export async function hasWaiting(reader: string): Promise<boolean> {
	return (await formsOf(reader)).some(({ isRefused }) => !isRefused)
}

/** Lets go of what was refused, when its writer has seen it. */
export async function letGo(reader: string, id: string): Promise<void> {
	await removeForms((await formsOf(reader)).filter((form) => form.id === id && form.isRefused))
}

/** The portal has taken a text or a draft, and the page that is kept does not know; `undefined` is no revision of ours. */
export async function noteTaken({ what, address, body }: KeptForm, revision: number | null | undefined): Promise<void> {
	if (!replacesEarlier(what) || revision === undefined) return
	await keepTaken({ address, fields: body, text: what === 'text' ? textOf(body) : null, revision })
}

/** The portal has taken a move in a scenario, and the page that is kept does not know. */
export async function noteWalked(form: KeptForm): Promise<void> {
	if (isMove(form.what)) await keepWalked(asWaiting(form))
}

/** How it stands with what waits. */
export async function standingOf(reader: string | undefined, isOffline: boolean): Promise<Standing> {
	const forms = reader === undefined ? [] : await formsOf(reader)
	const shown = (isRefused: boolean) => forms.filter((form) => form.isRefused === isRefused).map(asWaiting)
	return {
		kind: 'standing',
		isOffline,
		isSignedOut,
		waiting: shown(false),
		refused: shown(true),
		taken: await allTaken(),
		walked: await allWalked(),
	}
}

function asWaiting({ id, what, address, body }: KeptForm): Waiting {
	return { id, what, address, text: what === 'text' ? textOf(body) : null, fields: body }
}

/** The text as the portal keeps it: plain forms send their line ends in two characters. */
function textOf(body: string): string {
	return (new URLSearchParams(body).get('notat') ?? '').replaceAll('\r\n', '\n')
}
