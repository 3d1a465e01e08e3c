import type { Request, RequestHandler } from 'express'

/** Largest body that a form may have, in bytes: a long reflection note fits many times over. */
const largestBody = 256 * 1024

/** Where files are sent, and how large such a request may be: lists of participants, images on certificates, and certificates to check. */
const uploads = [
	{ path: /^\/leder\/kurs\/[^/]+\/import(?:\.data)?$/, largest: 2 * 1024 * 1024 },
	{ path: /^\/bevis\/fil(?:\.data)?$/, largest: 2 * 1024 * 1024 },
	{ path: /^\/admin\/institusjoner\/[^/]+\/bilder(?:\.data)?$/, largest: 600 * 1024 },
]

/** The portal answers GET, HEAD and POST, and nothing else. */
export const onlyKnownMethods: RequestHandler = (request, response, next) => {
	if (['GET', 'HEAD', 'POST'].includes(request.method)) return next()
	response.setHeader('Allow', 'GET, HEAD, POST')
	response.status(405).type('text').send('Portalen svarer bare på GET, HEAD og POST.\n')
}

/** Refuses an address that can't be one: broken percent-encoding, another site's, or a port that doesn't exist. */
export const onlyAddresses: RequestHandler = (request, response, next) => {
	if (isAddress(request)) return next()
	response.status(400).type('text').send('Adressen kan ikke leses. Sjekk at den er skrevet riktig.\n')
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

/** Refuses a body that is too large, or that does not say how large it is, before any of it is read. */
export const limitBody: RequestHandler = (request, response, next) => {
	if (request.method !== 'POST') return next()
	const length = request.headers['content-length']
	if (length === undefined) {
		response.status(411).type('text').send('Forespørselen må si hvor stor den er.\n')
	} else if (Number(length) > largestAt(request.path)) {
		response.setHeader('Connection', 'close')
		response.status(413).type('text').send('Det du sendte, er for stort. Del det opp eller kort det ned.\n')
	} else {
		next()
	}
}

function largestAt(path: string): number {
	return uploads.find((upload) => upload.path.test(path))?.largest ?? largestBody
}

/**
 * Refuses a change that another site asks a visitor's browser to make. Browsers name the page's origin on every POST;
 * a client that names none is no browser, and has no visitor's cookie to misuse.
 */
export function sameOriginOnly(publicOrigin: string | null): RequestHandler {
	return (request, response, next) => {
		if (request.method !== 'POST' || isFromHere(request, publicOrigin)) return next()
		response
			.status(403)
			.type('text')
			.send('Skjemaet kom fra et annet nettsted. Gå tilbake til portalen og prøv igjen.\n')
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
	response.status(421).type('text').send('Demonstrasjonen svarer bare på localhost.\n')
}
