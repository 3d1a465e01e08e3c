/** A page that can be read without a network. */
export type KeptPage = { path: string; title: string; isLesson: boolean }

/** The lessons and lists that the worker has kept on this machine, in the order of their course. */
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
			found.push({ path: pathname, title: page.title.replace(/ – [^–]*$/, ''), isLesson: isLesson(page) })
			if (isCourse(pathname)) order.push(pathname, ...linksOf(page))
		}
	}
	const place = ({ path }: KeptPage) => (order.includes(path) ? order.indexOf(path) : order.length)
	return found.sort((one, other) => place(one) - place(other) || one.path.localeCompare(other.path))
}

function isCourse(path: string): boolean {
	return path.split('/').length === 3
}

function isLesson(page: Document): boolean {
	return page.querySelector('article.lesson') !== null
}

function linksOf(page: Document): string[] {
	return [...page.querySelectorAll('main a[href]')].map((link) => link.getAttribute('href') ?? '')
}
