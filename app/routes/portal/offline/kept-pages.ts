/** A page that can be read without a network. */
export type KeptPage = { path: string; title: string; what: 'lesson' | 'conversation' | 'other' }

/** The lessons, conversations and lists that the worker has kept on this machine, in the order of their course. */
export async function keptPages(): Promise<KeptPage[]> {
	if (!('caches' in window)) return []
	const found: KeptPage[] = []
	const order: string[] = []
	for (const name of (await caches.keys()).filter((name) => name.startsWith('sider '))) {
		const cache = await caches.open(name)
		for (const request of await cache.keys()) {
			const { pathname } = new URL(request.url)
			const response = await cache.match(request)
			if (!pathname.startsWith('/kurs/') || !response) continue
			const page = new DOMParser().parseFromString(await response.text(), 'text/html')
			found.push({ path: pathname, title: page.title.replace(/ – [^–]*$/, ''), what: whatIs(page) })
			if (isCourse(pathname)) order.push(pathname, ...linksOf(page))
		}
	}
	const place = ({ path }: KeptPage) => (order.includes(path) ? order.indexOf(path) : order.length)
	return found.sort((one, other) => place(one) - place(other) || one.path.localeCompare(other.path))
}

function isCourse(path: string): boolean {
	return path.split('/').length === 3
}

function whatIs(page: Document): KeptPage['what'] {
	if (page.querySelector('article.lesson')) return 'lesson'
	return page.querySelector('main .scenario') ? 'conversation' : 'other'
}

function linksOf(page: Document): string[] {
	return [...page.querySelectorAll('main a[href]')].map((link) => link.getAttribute('href') ?? '')
}
