import { redirect } from '@remix-run/node'
import { db } from '#db/connection.server'
import { localPath } from '~/lib/local-path'
import { adoptReader } from '~/lib/request-scope.server'
import { publicUrl } from '~/portal.server'
import { createLucia } from './lucia.server'
import { findSignedInByCookie, type SignedIn } from './session.server'

/** Lucia over the live database. */
export const lucia = createLucia(db, { isHttps: publicUrl.startsWith('https:') })

const byRequest = new WeakMap<Request, Promise<SignedIn | null>>()
const underWay = new Map<string, Promise<SignedIn | null>>()

/**
 * Who makes this request, or null. Loaders of one request that ask at the same time cost one query: Remix hands each of
 * them a Request of its own, so they are told by the id that the HTTP layer gives the request.
 */
export function findSignedIn(request: Request): Promise<SignedIn | null> {
	const known = byRequest.get(request)
	if (known) return known
	const found = findOnce(request)
	byRequest.set(request, found)
	return found
}

/**
 * Who makes this request.
 *
 * @throws Response that leads to the sign-in page, which leads back
 */
export async function requireSignedIn(request: Request): Promise<SignedIn> {
	const person = await findSignedIn(request)
	if (person) return person
	const query = new URLSearchParams({ til: wayBack(request) })
	if (losesWhatWasSent(request)) query.set('melding', 'ikke-lagret')
	throw redirect(`/logg-inn?${query}`)
}

/** Kept only until the answer is there: an action may change it, and the loaders after it ask anew. */
function findOnce(request: Request): Promise<SignedIn | null> {
	const cookies = request.headers.get('cookie')
	if (!cookies) {
		adoptReader(null)
		return Promise.resolve(null)
	}
	const requestId = request.headers.get('x-portal-request')
	if (!requestId) return findSignedInByCookie(lucia, cookies)
	const key = `${requestId} ${cookies}`
	let found = underWay.get(key)
	if (!found) {
		found = findSignedInByCookie(lucia, cookies).finally(() => underWay.delete(key))
		underWay.set(key, found)
	}
	return found
}

/** Whether somebody whose session has ended in the meantime hands in a form. Who never was signed in knows that the way goes by here. */
function losesWhatWasSent({ method, headers }: Request): boolean {
	return method !== 'GET' && method !== 'HEAD' && lucia.readSessionCookie(headers.get('cookie') ?? '') !== null
}

/** A page that can be opened again: the page itself, or the one that a form stands on. */
function wayBack(request: Request): string {
	const { pathname, search, host } = new URL(request.url)
	if (request.method === 'GET' || request.method === 'HEAD') return localPath(pathname + search, '/min-side')
	const referer = request.headers.get('referer') ?? ''
	if (!URL.canParse(referer)) return '/min-side'
	const page = new URL(referer)
	const isOurs = page.host === host || page.origin === publicUrl
	return isOurs ? localPath(page.pathname + page.search, '/min-side') : '/min-side'
}
