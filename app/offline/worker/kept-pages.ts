import { isKeptPage } from '../addresses'

declare const BUILD: string

const pages = `sider ${BUILD}`
const files = `filer ${BUILD}`

/** Keeps a page that has come whole from the portal; a page with a query shows a passing state, and is not kept. */
export async function keepPage(url: URL, response: Response): Promise<void> {
	const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false
	if (!response.ok || response.redirected || !isPage || url.search !== '' || !isKeptPage(url.pathname)) return
	const cache = await caches.open(pages)
	await cache.put(url.pathname, response)
}

/** The page as it was when it was kept, or undefined. */
export async function findPage(pathname: string): Promise<Response | undefined> {
	return (await caches.open(pages)).match(pathname)
}

export async function removePage(pathname: string): Promise<void> {
	await (await caches.open(pages)).delete(pathname)
}

/** Paths of all kept pages. */
async function listPages(): Promise<string[]> {
	const kept = await (await caches.open(pages)).keys()
	return kept.map(({ url }) => new URL(url).pathname)
}

/** A file whose name changes with its content: once fetched, never again. */
export async function fileOnce(request: Request | string): Promise<Response> {
	const cache = await caches.open(files)
	const kept = await cache.match(request)
	if (kept) return kept
	const response = await fetch(request)
	if (response.ok) await cache.put(request, response.clone())
	return response
}

/** A file that may change at its address: the network's, or the one that was kept. */
export async function newestFile(request: Request): Promise<Response> {
	const cache = await caches.open(files)
	const response = await fetch(request).catch(() => undefined)
	if (response?.ok) await cache.put(request, response.clone())
	return response ?? (await cache.match(request)) ?? Response.error()
}

/**
 * Fetches pages that are not kept yet, with the files that they name, one after the other so that reading is not slowed.
 * The portal is told that nobody is reading them yet.
 */
export async function fetchAhead(
	paths: readonly string[],
	readerSeen: (response: Response) => Promise<void>,
): Promise<void> {
	const have = new Set(await listPages())
	for (const path of paths) {
		if (have.has(path) || !isKeptPage(path)) continue
		const response = await fetch(path, { headers: { Accept: 'text/html', 'X-Ahead': 'yes' } })
		await readerSeen(response)
		const html = await response.clone().text()
		await keepPage(new URL(path, location.origin), response)
		for (const file of filesIn(html)) await fileOnce(file)
	}
}

/** Scripts, styles and pictures of our own that a page names. */
function filesIn(html: string): string[] {
	const named = html.matchAll(/["'](\/assets\/[\w./-]+|\/kurs\/[\w-]+\/bilder\/[\w./-]+)["']/g)
	return [...new Set([...named].map(([, path]) => path ?? ''))]
}

/** Pages of somebody else, or in another language, go; files are everybody's. */
export async function forgetPages(): Promise<void> {
	await caches.delete(pages)
}

/** What an earlier build left goes, whoever it belonged to; gives the pages that it had. */
export async function forgetEarlierBuilds(): Promise<string[]> {
	const earlier = (await caches.keys()).filter((name) => name !== pages && name !== files)
	const had: string[] = []
	for (const name of earlier) {
		if (name.startsWith('sider ')) {
			const requests = await (await caches.open(name)).keys()
			had.push(...requests.map(({ url }) => new URL(url).pathname))
		}
		await caches.delete(name)
	}
	return had
}

/** Nothing of anybody stays. */
export async function forgetAll(): Promise<void> {
	for (const name of await caches.keys()) await caches.delete(name)
}
