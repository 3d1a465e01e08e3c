import { isKeptPage, offlinePage, pageOfForm } from '../addresses'
import { fact, forgetTaken } from './shelf'

declare const BUILD: string

const pages = `sider ${BUILD}`
const files = `filer ${BUILD}`

/** Counts up when somebody signs out: what was asked for before then is not kept after it. */
let signOuts = 0

/** What is everybody's: scripts, styles, pictures. */
export function fileCache(): Promise<Cache> {
	return caches.open(files)
}

/** When something is asked for: the time, and after how many have signed out. */
export type Turn = { signOuts: number; at: number }

/** The turn in which something is asked for now. */
export function turn(): Turn {
	return { signOuts, at: Date.now() }
}

/** A page that has come whole from the portal is kept; one with a query shows a passing state. */
function mayBeKept(url: URL, response: Response): boolean {
	const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false
	return response.ok && !response.redirected && isPage && url.search === '' && isKeptPage(url.pathname)
}

/** Keeps a page, unless it was asked for in an earlier turn. */
async function keepPage(url: URL, response: Response, asked: Turn): Promise<void> {
	if (!mayBeKept(url, response) || asked.signOuts !== signOuts) return
	const cache = await caches.open(pages)
	await cache.put(url.pathname, response)
	await forgetTaken((address) => pageOfForm(address) === url.pathname, asked.at)
}

/** The page as it was when it was kept for the reader of now, or undefined. */
export async function findPage(pathname: string): Promise<Response | undefined> {
	const kept = isKeptPage(pathname) ? await (await caches.open(pages)).match(pathname) : undefined
	return kept?.headers.get('X-Reader') === (await fact('reader')) ? kept : undefined
}

export async function removePage(pathname: string): Promise<void> {
	await (await caches.open(pages)).delete(pathname)
}

/** Keeps the page that says that there is no network as a visitor gets it, for when nobody's pages are here. */
export async function keepForNobody(): Promise<void> {
	const response = await fetch(offlinePage, { credentials: 'omit', headers: { Accept: 'text/html' } })
	if (!response.ok) return
	const html = await response.clone().text()
	await (await fileCache()).put(offlinePage, response)
	for (const file of filesIn(html)) await fileWithItsParts(file)
}

/** The page that says that there is no network, as a visitor gets it. */
export async function pageForNobody(): Promise<Response | undefined> {
	return (await fileCache()).match(offlinePage)
}

/** Paths of all kept pages. */
async function listPages(): Promise<string[]> {
	const kept = await (await caches.open(pages)).keys()
	return kept.map(({ url }) => new URL(url).pathname)
}

/** A file whose name changes with its content: once fetched, never again. */
export async function fileOnce(request: Request | string): Promise<Response> {
	const cache = await fileCache()
	const kept = await cache.match(request)
	if (kept) return kept
	const response = await fetch(request)
	if (response.ok) await cache.put(request, response.clone())
	return response
}

/** Scripts whose parts have been kept since the worker was started. */
const followed = new Set<string>()

/** A file and, of a script, the files that it loads when they are needed: a page that asks for one in vain is not shown. */
export async function fileWithItsParts(path: string): Promise<void> {
	if (followed.has(path)) return
	followed.add(path)
	try {
		const response = await fileOnce(path)
		if (!path.endsWith('.js')) return
		for (const part of partsOf(await response.text())) await fileWithItsParts(part)
	} catch (error) {
		followed.delete(path)
		throw error
	}
}

/** The scripts that lie beside a script and that it names, as it names them: `"./name.js"`. */
function partsOf(script: string): string[] {
	return [...script.matchAll(/["']\.\/([\w.-]+\.js)["']/g)].map(([, name]) => `/assets/${name}`)
}

/** A file that may change at its address: the network's, or the one that was kept. */
export async function newestFile(request: Request): Promise<Response> {
	const cache = await fileCache()
	const response = await fetch(request).catch(() => undefined)
	if (response?.ok) await cache.put(request, response.clone())
	return response ?? (await cache.match(request)) ?? Response.error()
}

/** How an answer is kept: first what it needs, then itself. */
export type Keeping = Record<'needs' | 'keep', () => Promise<void>>

type KeepForReader = (response: Response, keeping: Keeping) => Promise<void>

/**
 * Fetches pages that are not kept yet, with the files that they name, one after the other so that reading is not slowed.
 * The portal is told that nobody is reading them yet.
 */
export async function fetchAhead(paths: readonly string[], keepForReader: KeepForReader): Promise<void> {
	const have = new Set(await listPages())
	for (const path of paths) {
		if (have.has(path) || !isKeptPage(path)) continue
		const asked = turn()
		const response = await fetch(path, { headers: { Accept: 'text/html', 'X-Ahead': 'yes' } })
		await keepForReader(response, asWhole(new URL(path, location.origin), response, asked))
	}
}

/** How a page is kept: after the files that it names, so that who finds it kept has all of it. */
export function asWhole(url: URL, response: Response, asked: Turn): Keeping {
	const html = response.clone().text()
	return {
		needs: async () => {
			if (mayBeKept(url, response)) for (const file of filesIn(await html)) await fileWithItsParts(file).catch(() => {})
		},
		keep: () => keepPage(url, response, asked),
	}
}

/** Scripts, styles and pictures of our own that a page names. */
function filesIn(html: string): string[] {
	const named = html.matchAll(/["'](\/assets\/[\w./-]+|\/kursbilder\/[\w./-]+)["']/g)
	return [...new Set([...named].map(([, path]) => path ?? ''))]
}

/** Pages of somebody else, or in another language, go; files are everybody's. */
export async function forgetPages(): Promise<void> {
	await caches.delete(pages)
	await forgetTaken(() => true)
}

/** Somebody has signed out: the pages go, and those that are on their way are not kept. */
export async function forgetReader(): Promise<void> {
	signOuts++
	await forgetPages()
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
