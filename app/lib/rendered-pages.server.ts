import { createHash } from 'node:crypto'

/** Characters that the kept pages may have in all, and how many a single one may have. */
const room = 24_000_000
const largestPage = 400_000

/**
 * Pages that were rendered, by a digest of everything that they were rendered from. Who asks is no part of the question:
 * two people get the same page only when every fact on it is the same, so no page can show one what belongs to another.
 * What was not asked for longest goes first.
 */
export class RenderedPages {
	readonly #pages = new Map<string, string>()
	#size = 0

	/** The digest of what a page is rendered from. Anything that changes the page must be in `given`. */
	static keyOf(given: unknown): string {
		return createHash('sha256').update(JSON.stringify(given)).digest('base64')
	}

	/** The page with this key, or undefined. */
	find(key: string): string | undefined {
		const page = this.#pages.get(key)
		if (page === undefined) return undefined
		this.#pages.delete(key)
		this.#pages.set(key, page)
		return page
	}

	/** Keeps a page, and lets go of others when there is no room. */
	keep(key: string, page: string): void {
		if (page.length > largestPage || this.#pages.has(key)) return
		this.#pages.set(key, page)
		this.#size += page.length
		for (const [oldest, old] of this.#pages) {
			if (this.#size <= room) break
			this.#pages.delete(oldest)
			this.#size -= old.length
		}
	}

	/** Characters kept now. */
	get size(): number {
		return this.#size
	}
}
