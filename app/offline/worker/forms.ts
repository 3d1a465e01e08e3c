import { type handedInAt, isMove, offlinePage, pageOfData, replacesEarlier } from '../addresses'
import { inPlace, leadTo } from './answers'
import * as pages from './kept-pages'
import { post } from './network'
import { formOf, hasWaiting, keepForLater, noteSignedOut, noteTaken, noteWalked, replacedBy } from './outbox'
import { clearShelf, fact, type KeptForm, keepFact, removeForms } from './shelf'
import { ask, currentReader, forgetSent, noted, sendAndTell, tell, tellAll } from './standing'

declare const self: ServiceWorkerGlobalScope

/** A form that has not been answered after this many milliseconds waits; it may have arrived, and is known by its number. */
const patience = 8_000

/**
 * A form that may wait: sent now when that is possible, after what already waits; otherwise kept. A move in a scenario waits
 * at once when anything does: nobody stands before a choice while a silent network is tried once more.
 */
export async function handIn(event: FetchEvent, what: NonNullable<ReturnType<typeof handedInAt>>): Promise<Response> {
	const { request } = event
	const reader = await currentReader()
	if (!reader) return fetch(request)
	const form = await formOf(request, what, reader)
	if (isMove(what) && (await hasWaiting(reader))) {
		const answer = await waitWith(request, form)
		event.waitUntil(sendAndTell())
		return answer
	}
	const replaced = await replacedBy(form)
	const isFree = await sendAndTell(replaced)
	const response = isFree ? noted(await postAsAsked(request, form)) : undefined
	if (what === 'attempt') await pages.removePage(form.address)
	const mustSignIn = (replacesEarlier(what) || isMove(what)) && response !== undefined && isSignIn(response)
	if (response && !mustSignIn) {
		await removeForms(replaced)
		if (response.status === 200 || response.status === 204) await noteAnswer(form, response.clone())
		return response
	}

	if (mustSignIn) noteSignedOut()
	return waitWith(request, form, replaced)
}

async function waitWith(request: Request, form: KeptForm, replaced: readonly KeptForm[] = []): Promise<Response> {
	await keepForLater(form, replaced)
	await askForSync()
	await tell()
	return answerForKept(request, form)
}

/** What the portal has taken is newer than the page that is kept: what stands there is noted. */
async function noteAnswer(form: KeptForm, response: Response): Promise<void> {
	if (form.what === 'draft') return noteTaken(form, null)
	if (form.what !== 'text' && !isMove(form.what)) return
	const said = (await response.json().catch(() => null)) as { kind?: string; revision?: number } | null
	if (said?.kind === 'begun' || said?.kind === 'chosen') await noteWalked(form)
	if (said?.revision !== undefined) await noteTaken(form, said.revision)
}

/** As the page has asked, under the form's number; a redirect is followed or not as it would have been. */
function postAsAsked(request: Request, form: KeptForm): Promise<Response | undefined> {
	const { redirect, keepalive, referrer } = request
	return post(request.url, form, { within: patience, redirect, keepalive, referrer })
}

function isSignIn({ redirected, url }: Response): boolean {
	return redirected && new URL(url).pathname === '/logg-inn'
}

/** What the page is told of a form that waits; a form that was sent as a whole page leads back to where it stands. */
function answerForKept(request: Request, { what, body }: KeptForm): Response {
	const isPage = request.mode === 'navigate'
	if ((replacesEarlier(what) || isMove(what)) && !isPage) return Response.json({ kind: 'queued' }, { status: 202 })
	if (what === 'answer' && !isPage) return inPlace({ gap: null, kind: 'queued' })
	const to =
		what === 'attempt' ? `${offlinePage}?levert` : (new URLSearchParams(body).get('videre') ?? wayBack(request))
	return isPage ? Response.redirect(to, 303) : leadTo(to, 'action')
}

/** The page that a form stands on. */
function wayBack({ referrer }: Request): string {
	return referrer ? new URL(referrer).pathname : offlinePage
}

/**
 * A form that can't wait. When the network fails, the page says so where the form stands, with everything that was typed;
 * a form that leads to another address can't stay, and neither can one that is a page of its own.
 */
export async function sendNow(request: Request, url: URL): Promise<Response> {
	const { mode, referrer } = request
	const response = await fetch(request).catch(() => undefined)
	if (response) return response
	noted(undefined)
	const address = pageOfData(url.pathname)
	if (mode !== 'navigate' && !address) return Response.error()
	await tellAll({ kind: 'unsent' })
	const from = referrer ? new URL(referrer) : url
	if (mode !== 'navigate' && from.pathname === address) return inPlace(undefined)
	const to = `${offlinePage}?usendt&side=${encodeURIComponent(from.pathname + from.search)}`
	return mode === 'navigate' ? Response.redirect(to, 303) : leadTo(to, 'action')
}

/**
 * Signing out takes everything from the machine before the portal is asked. Without a network the session itself can't be
 * ended; that is done before anything else is asked for.
 */
export async function signOut(request: Request): Promise<Response> {
	forgetSent()
	await pages.forgetReader()
	await clearShelf()
	await keepFact('reader', 'none')
	await tell()
	const response = noted(await fetch(request).catch(() => undefined))
	if (response) return response
	await keepFact('sign-out', 'wanted')
	const to = `${offlinePage}?logget-ut`
	return request.mode === 'navigate' ? Response.redirect(to, 303) : leadTo(to, 'action')
}

/** Ends the session of who signed out without a network. */
export async function signOutIfWanted(): Promise<void> {
	if ((await fact('sign-out')) === undefined) return
	const headers = { 'X-Cleared': 'ja' }
	const response = await ask(new Request('/logg-ut', { method: 'POST', redirect: 'manual', headers }))
	if (response) await clearShelf()
}

/** Where browsers offer it, the worker is woken when the network is back; elsewhere the next page does it. */
async function askForSync(): Promise<void> {
	const { sync } = self.registration as { sync?: { register(tag: string): Promise<void> } }
	await sync?.register('outbox').catch(() => {})
}
