/** A page that can be read without a network. */
export type KeptPage = { path: string; title: string }

/** The lessons and lists that the worker has kept on this machine, by their addresses. */
export async function keptPages(): Promise<KeptPage[]> {
	if (!('caches' in window)) return []
	const names = (await caches.keys()).filter((name) => name.startsWith('sider '))
	const found: KeptPage[] = []
	for (const name of names) {
		const cache = await caches.open(name)
		for (const request of await cache.keys()) {
			const { pathname } = new URL(request.url)
			const response = await cache.match(request)
			if (pathname.startsWith('/kurs/') && response)
				found.push({ path: pathname, title: titleOf(await response.text()) })
		}
	}
	return found.sort((one, other) => one.path.localeCompare(other.path))
}

function titleOf(html: string): string {
	const { title } = new DOMParser().parseFromString(html, 'text/html')
	return title.replace(/ – [^–]*$/, '')
}
