import type { Request, RequestHandler, Response } from 'express'
import { requestRefusalsWords } from '../i18n/request-refusals'
import { tooLargeMark } from '../lib/too-large-mark'
import { answerPlainly } from './plain-answer.server'

/** Largest body that a form may have, in bytes: a long reflection note fits many times over. */
const largestBody = 256 * 1024

/**
 * Where files are sent, and how large such a request may be: lists of participants, certificates to check, and images on
 * certificates. Each has a page at the same address, which says what was too large (`app/ui/file-limit.ts`).
 */
const uploads: readonly { path: RegExp; largest: number }[] = [
	{ path: /^\/leder\/kurs\/[^/]+\/import(?:\.data)?$/, largest: 2 * 1024 * 1024 },
	{ path: /^\/bevis\/fil(?:\.data)?$/, largest: 2 * 1024 * 1024 },
	{ path: /^\/admin\/institusjoner\/[^/]+\/bilder(?:\.data)?$/, largest: 600 * 1024 },
]

/** The portal answers GET, HEAD and POST, and nothing else. */
export const onlyKnownMethods: RequestHandler = (request, response, next) => {
	if (['GET', 'HEAD', 'POST'].includes(request.method)) return next()
	response.setHeader('Allow', 'GET, HEAD, POST')
	refuse(request, response, 405, 'onlyKnownMethods')
}

/** Refuses an address that can't be one: broken percent-encoding, another site's, or a port that doesn't exist. */
export const onlyAddresses: RequestHandler = (request, response, next) => {
	if (isAddress(request)) return next()
	refuse(request, response, 400, 'addressUnreadable')
}

function isAddress({ originalUrl, path, headers }: Request): boolean {
	if (!originalUrl.startsWith('/') || !URL.canParse(`http://${headers.host}${originalUrl}`)) return false
	try {
		decodeURIComponent(path)
		return true
	} catch {
		return false
	}
}

/** Nobody sends more than this by mistake: the connection ends at once. */
const largestMistake = 64 * 1024 * 1024

/**
 * Refuses a body that is too large, or that does not say how large it is; nothing of it is kept. A file is let come to its end
 * first: a browser that is cut off while it sends shows a fault of its own in place of the answer.
 */
export const limitBody: RequestHandler = (request, response, next) => {
	if (request.method !== 'POST') return next()
	const length = request.headers['content-length']
	if (length === undefined) {
		refuse(request, response, 411, 'sizeMissing')
		return
	}
	const upload = uploads.find(({ path }) => path.test(request.path))
	if (Number(length) <= (upload?.largest ?? largestBody)) return next()
	response.setHeader('Connection', 'close')
	if (upload && Number(length) <= largestMistake) {
		request.once('end', () => refuseFile(request, response)).resume()
	} else {
		refuse(request, response, 413, 'tooLarge')
	}
}

/** A form leads back to its page, which says it beside the field; a script, which has looked before it sent, is only refused. */
function refuseFile(request: Request, response: Response): void {
	const { path, originalUrl } = request
	if (path.endsWith('.data')) refuse(request, response, 413, 'tooLarge')
	else response.redirect(303, `${originalUrl}${originalUrl.includes('?') ? '&' : '?'}${tooLargeMark}`)
}

/**
 * Refuses a change that another site asks a visitor's browser to make. Browsers name the page's origin on every POST;
 * a client that names none is no browser, and has no visitor's cookie to misuse.
 */
export function sameOriginOnly(publicOrigin: string | null): RequestHandler {
	return (request, response, next) => {
		if (request.method !== 'POST' || isFromHere(request, publicOrigin)) return next()
		refuse(request, response, 403, 'fromElsewhere')
	}
}

function isFromHere(request: Request, publicOrigin: string | null): boolean {
	const { origin, 'sec-fetch-site': site } = request.headers
	if (origin !== undefined) return origin === (publicOrigin ?? `http://${request.headers.host}`)
	return site === undefined || site === 'same-origin' || site === 'none'
}

/** A demonstration answers this machine alone, also when another site makes a name of its own point here. */
export const onlyThisMachine: RequestHandler = (request, response, next) => {
	if (/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) return next()
	refuse(request, response, 421, 'onlyThisMachine')
}

function refuse(
	request: Request,
	response: Response,
	status: number,
	why: keyof ReturnType<typeof requestRefusalsWords>,
): void {
	answerPlainly(request, response, status, requestRefusalsWords()[why])
}
