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
import { log } from '../lib/log.server'
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

/** The files that `npm run build` made: those with a hash in their name never change. */
export function builtAssets(clientDir: string): RequestHandler[] {
	return [
		nestAt('/assets', express.static(`${clientDir}/assets`, { immutable: true, maxAge: '1y', fallthrough: false })),
		onlyFiles(express.static(clientDir, { maxAge: '1h', index: false })),
	]
}

/** Addresses of pages have no ending: they need not be looked for on the disk. */
function onlyFiles(handler: RequestHandler): RequestHandler {
	return (request, response, next) => (/\.\w+$/.test(request.path) ? handler(request, response, next) : next())
}

function nestAt(path: string, handler: RequestHandler): RequestHandler {
	return express.Router().use(path, handler)
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

const lastResort: ErrorRequestHandler = (error, _request, response, next) => {
	if (response.headersSent) return next(error)
	const status = Number(error?.status) || 500
	if (status >= 500) log.error({ requestId: response.locals.requestId, err: error }, 'a request failed')
	const sentence =
		status === 404 ? 'Filen finnes ikke.' : status < 500 ? 'Forespørselen kunne ikke leses.' : 'Noe gikk galt hos oss.'
	response.status(status).type('text').send(`${sentence} (${response.locals.requestId})\n`)
}
