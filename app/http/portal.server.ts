import type { ServerResponse } from 'node:http'
import { createRequestHandler } from '@remix-run/express'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, {
	type ErrorRequestHandler,
	type Express,
	type Request,
	type RequestHandler,
	type Response,
} from 'express'
import sirv from 'sirv'
import { requestRefusalsWords } from '../i18n/request-refusals'
import { log } from '../lib/log.server'
import { inRequestScope, readerNow } from '../lib/request-scope.server'
import { answerPlainly } from './plain-answer.server'
import { limitBody, onlyAddresses, onlyKnownMethods, onlyThisMachine, sameOriginOnly } from './request-checks.server'
import { requestLog } from './request-log.server'
import { securityHeaders } from './security-headers.server'
import { shortWay } from './short-way.server'

/** What the portal is made of and how it is reached. */
export type PortalOptions = {
	build: ServerBuild | (() => Promise<ServerBuild>)
	purpose: 'demonstration' | 'real-use'
	publicUrl: string
	/** What serves the browser's files: the built ones, or Vite's in development. */
	assets: RequestHandler[]
	isDevelopment: boolean
}

/** The web application: checks every request, serves files, and leaves the rest to Remix. */
export function createPortal({ build, purpose, publicUrl, assets, isDevelopment }: PortalOptions): Express {
	const app = express()
	app.disable('x-powered-by')
	const isBehindProxy = purpose === 'real-use'
	if (isBehindProxy) app.set('trust proxy', 'loopback')
	app.use(requestLog)
	app.use(securityHeaders({ isHttps: publicUrl.startsWith('https:'), isDevelopment }))
	app.use(inScope, tellsReader)
	if (!isBehindProxy) app.use(onlyThisMachine)
	app.use(onlyAddresses, onlyKnownMethods, sameOriginOnly(isBehindProxy ? publicUrl : null), limitBody)
	app.use(compression())
	app.use(...assets)
	app.use(clientAddress, ownHost(isBehindProxy ? new URL(publicUrl).host : null), notStored, answersDecide)
	if (typeof build !== 'function') app.use(shortWay(build, contextOf))
	const mode = isDevelopment ? 'development' : 'production'
	app.use(createRequestHandler({ build, mode, getLoadContext: (request, response) => contextOf(request, response) }))
	app.use(lastResort)
	return app
}

function contextOf(_request: Request, { locals }: Response): AppLoadContext {
	return { nonce: locals.nonce, requestId: locals.requestId }
}

/**
 * The files that `npm run build` made, compressed by it as well as can be: those with a hash in their name never change,
 * and the worker, which decides what else is old, may never be old itself.
 */
export function builtAssets(clientDir: string): RequestHandler[] {
	const compressed = { brotli: true, gzip: true, etag: true, dotfiles: false }
	const hashed = sirv(`${clientDir}/assets`, {
		...compressed,
		immutable: true,
		maxAge: 31_536_000,
		setHeaders: lighten,
	})
	const others = sirv(clientDir, {
		...compressed,
		maxAge: 3_600,
		setHeaders: (response, path) => {
			if (path === '/service-worker.js') response.setHeader('Cache-Control', 'no-cache')
			// The server of files doesn't know this kind.
			if (path === '/favicon.ico') response.setHeader('Content-Type', 'image/x-icon')
		},
	})
	return [nestAt('/assets', hashed, noSuchFile), onlyFiles(others)]
}

/** What only pages need would weigh as much as many of these files do. */
function lighten(response: ServerResponse): void {
	for (const name of ['Content-Security-Policy', 'Permissions-Policy', 'Referrer-Policy', 'X-Frame-Options']) {
		response.removeHeader(name)
	}
	response.removeHeader('Cross-Origin-Opener-Policy')
}

const noSuchFile: RequestHandler = (_request, _response, next) => next(Object.assign(new Error(), { status: 404 }))

/** Addresses of pages have no ending: they need not be looked for among the files. */
function onlyFiles(handler: RequestHandler): RequestHandler {
	return (request, response, next) => (/\.\w+$/.test(request.path) ? handler(request, response, next) : next())
}

function nestAt(path: string, ...handlers: RequestHandler[]): RequestHandler {
	return express.Router().use(path, ...handlers)
}

/** Everything after it is answered in the reader's language. */
const inScope: RequestHandler = ({ headers }, _response, next) =>
	inRequestScope({ cookie: headers.cookie, acceptLanguage: headers['accept-language'] }, next)

/** Says whose answer this is, so that what a browser keeps for later is never shown to somebody else. */
const tellsReader: RequestHandler = (_request, response, next) => {
	const reader = readerNow()
	const writeHead = response.writeHead
	response.writeHead = (...head: unknown[]) => {
		const mark = reader()
		if (mark !== null && !response.headersSent) response.setHeader('X-Reader', mark)
		return writeHead.apply(response, head as Parameters<typeof writeHead>)
	}
	next()
}

/** Tells the application who asks, and in which request; what a client claims in these headers itself is overwritten. */
const clientAddress: RequestHandler = (request, response, next) => {
	request.headers['x-portal-address'] = request.ip ?? ''
	request.headers['x-portal-request'] = response.locals.requestId
	next()
}

/**
 * Tells Remix that the request came to the portal's own host, whatever a proxy or a client calls it: Remix refuses a form
 * whose origin is another one, and where forms come from has been checked already.
 */
function ownHost(publicHost: string | null): RequestHandler {
	return (request, _response, next) => {
		Reflect.deleteProperty(request.headers, 'x-forwarded-host')
		if (publicHost) request.headers.host = publicHost
		next()
	}
}

/** Pages hold what is personal to the one who is signed in: no cache on the way may keep them. */
const notStored: RequestHandler = (request, response, next) => {
	response.setHeader('Cache-Control', request.headers.cookie ? 'private, no-store' : 'private, no-cache')
	next()
}

/** Headers of which a route's own takes the place of the one that every answer has: Remix would put it beside. */
const decidedByRoutes = new Set(['cache-control', 'cross-origin-resource-policy'])

const answersDecide: RequestHandler = (_request, response, next) => {
	const add = response.append.bind(response)
	response.append = (name, value) =>
		decidedByRoutes.has(name.toLowerCase()) ? response.set(name, value) : add(name, value)
	next()
}

const lastResort: ErrorRequestHandler = (error, request, response, next) => {
	if (response.headersSent) return next(error)
	const status = Number(error?.status) || 500
	if (status >= 500) log.error({ requestId: response.locals.requestId, err: error }, 'a request failed')
	const words = requestRefusalsWords()
	const sentence = status === 404 ? words.noSuchFile : status < 500 ? words.unreadable : words.ourFault
	answerPlainly(request, response, status, `${sentence} (${response.locals.requestId})`)
}
