import { fileCache } from './kept-pages'

/** A route as Remix describes it; the path is that of `routes.ts`. */
type Route = { id: string; path?: string }

/**
 * Which routes the portal has, as Remix asks for what a page leads to. Without a network every route that any page has led
 * to is given, for Remix would give up the page when it gets no answer; a path that none of them has gets none.
 */
export async function knownRoutes(request: Request, url: URL): Promise<Response> {
	const response = await fetch(request).catch(() => undefined)
	if (response?.status === 200) {
		const found = (await response.clone().json()) as Record<string, Route>
		const known = await keptRoutes()
		const isNew = Object.keys(found).some((id) => !(id in known))
		if (isNew) await (await fileCache()).put(url.pathname, Response.json({ ...known, ...found }))
	}
	if (response) return response
	const known = await keptRoutes()
	const paths = Object.values(known).flatMap(({ path }) => (path && path !== '*' ? [patternOf(path)] : []))
	const isKnown = (wanted: string) => paths.some((path) => path.test(wanted))
	return url.searchParams.getAll('p').every(isKnown) ? Response.json(known) : Response.error()
}

async function keptRoutes(): Promise<Record<string, Route>> {
	const kept = await (await fileCache()).match('/__manifest')
	return kept ? ((await kept.json()) as Record<string, Route>) : {}
}

function patternOf(path: string): RegExp {
	const parts = path.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : part.replaceAll('.', '\\.')))
	return new RegExp(`^/${parts.join('/')}/?$`)
}
