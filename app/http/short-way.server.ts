import type { AppLoadContext, LoaderFunction, ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'
import type { Request as Incoming, Response as Outgoing, RequestHandler } from 'express'
import type { PackedPage } from '../lib/rendered-pages.server'

/** What the application offers for the short way; exported by `entry.server.tsx`. */
type KeptPages = {
	keptPage: (facts: { pathname: string; search: string; loaderData: object }) => PackedPage | undefined
}

/** Addresses whose route is remembered: finding it costs more than anything else on this way. */
const mostAddresses = 2_000

/**
 * Answers the pages that are asked for most (`handle.isHot`) without going through Remix, when a page rendered from the
 * same facts is kept. The loaders run as they always do, so who may see what is decided anew for every request; only
 * matching, serialising and rendering fall away. Whatever is out of the ordinary goes the whole way.
 */
export function shortWay(
	build: ServerBuild,
	contextOf: (request: Incoming, response: Outgoing) => AppLoadContext,
): RequestHandler {
	const { keptPage } = build.entry.module as unknown as KeptPages
	const find = hotRouteFinder(build)
	const rootLoader = build.routes.root?.module.loader
	return async (incoming, outgoing, next) => {
		const hot = incoming.method === 'GET' && wantsPage(incoming) ? find(incoming.path) : null
		if (!hot || !rootLoader) return next()

		const context = contextOf(incoming, outgoing)
		const page = await pageOf(incoming, hot, rootLoader, context, keptPage).catch(() => undefined)
		if (page === undefined) return next()
		send(page, incoming, outgoing)
	}
}

/** The page is the same for every answer, so its scripts are named by their hashes and it is compressed only once. */
function send({ bytes, gzipped, scriptHashes }: PackedPage, incoming: Incoming, outgoing: Outgoing): void {
	const policy = String(outgoing.getHeader('Content-Security-Policy'))
	const hashes = scriptHashes.map((hash) => `'${hash}'`).join(' ')
	outgoing.setHeader('Content-Security-Policy', policy.replace(`'nonce-${outgoing.locals.nonce}'`, hashes))
	outgoing.setHeader('Content-Type', 'text/html; charset=utf-8')
	outgoing.vary('Accept-Encoding')
	const isCompressed = incoming.acceptsEncodings('gzip') === 'gzip'
	if (isCompressed) outgoing.setHeader('Content-Encoding', 'gzip')
	const body = isCompressed ? gzipped : bytes
	outgoing.setHeader('Content-Length', body.length)
	outgoing.end(body)
}

type HotRoute = { id: string; loader: LoaderFunction; params: Record<string, string | undefined> }

async function pageOf(
	incoming: Incoming,
	{ id, loader, params }: HotRoute,
	rootLoader: LoaderFunction,
	context: AppLoadContext,
	keptPage: KeptPages['keptPage'],
): Promise<PackedPage | undefined> {
	const url = new URL(incoming.originalUrl, `${incoming.protocol}://${incoming.headers.host}`)
	const request = new Request(url, { headers: headersOf(incoming) })
	const [root, page] = await Promise.all([
		rootLoader({ request, params, context }),
		loader({ request, params, context }),
	])
	if (!isPlain(root) || !isPlain(page)) return undefined
	return keptPage({ pathname: url.pathname, search: url.search, loaderData: { root, [id]: page } })
}

/** A redirect, or data with a status of its own, goes the whole way. */
function isPlain(value: unknown): value is object {
	const isObject = typeof value === 'object' && value !== null
	return isObject && !(value instanceof Response) && !('type' in value && value.type === 'DataWithResponseInit')
}

function wantsPage({ headers }: Incoming): boolean {
	return headers.accept === undefined || /text\/html|\*\/\*/.test(headers.accept)
}

function headersOf({ headers }: Incoming): [string, string][] {
	return Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
}

function hotRouteFinder(build: ServerBuild): (path: string) => HotRoute | null {
	const routes = Object.values(build.routes).flatMap((route) => {
		if (route?.parentId !== 'root') return []
		const { id, path, index } = route
		return [index ? { id, index: true as const } : { id, path: path ?? '' }]
	})
	const known = new Map<string, HotRoute | null>()
	return (path) => {
		const remembered = known.get(path)
		if (remembered !== undefined) return remembered
		const match = matchRoutes(routes, path)?.at(-1)
		const module = match && build.routes[match.route.id]?.module
		const isHot = (module?.handle as { isHot?: boolean } | undefined)?.isHot
		const hot =
			match && module?.loader && isHot ? { id: match.route.id, loader: module.loader, params: match.params } : null
		if (known.size >= mostAddresses) known.clear()
		known.set(path, hot)
		return hot
	}
}
