import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** Characters that the kept pages may have in all, and how many a single one may have. */
const room = 24_000_000
const largestPage = 400_000

/** A page ready to be sent as it is: its bytes, the same compressed, and the hashes of its inline scripts for the policy. */
export type PackedPage = { bytes: Buffer; gzipped: Buffer; scriptHashes: string[] }

type KeptPage = { html: string; packed?: PackedPage }

/**
 * Pages that were rendered, by a digest of everything that they were rendered from. Who asks is no part of the question:
 * two people get the same page only when every fact on it is the same, so no page can show one what belongs to another.
 * What was not asked for longest goes first.
 */
export class RenderedPages {
	readonly #pages = new Map<string, KeptPage>()
	#size = 0

	/** The digest of what a page is rendered from. Anything that changes the page must be in `given`. */
	static keyOf(given: unknown): string {
		return createHash('sha256').update(JSON.stringify(given)).digest('base64')
	}

	/** The page with this key, or undefined. */
	find(key: string): string | undefined {
		return this.#touch(key)?.html
	}

	/** The page with this key ready to be sent, or undefined. `finish` makes the page that is sent of the one that was kept; it is packed once. */
	findPacked(key: string, finish: (html: string) => string): PackedPage | undefined {
		const page = this.#touch(key)
		if (!page) return undefined
		page.packed ??= pack(finish(page.html))
		return page.packed
	}

	/** Keeps a page, and lets go of others when there is no room. */
	keep(key: string, html: string): void {
		if (html.length > largestPage || this.#pages.has(key)) return
		this.#pages.set(key, { html })
		this.#size += html.length
		for (const [oldest, old] of this.#pages) {
			if (this.#size <= room) break
			this.#pages.delete(oldest)
			this.#size -= old.html.length
		}
	}

	/** Characters kept now. */
	get size(): number {
		return this.#size
	}

	#touch(key: string): KeptPage | undefined {
		const page = this.#pages.get(key)
		if (page === undefined) return undefined
		this.#pages.delete(key)
		this.#pages.set(key, page)
		return page
	}
}

function pack(html: string): PackedPage {
	const bytes = Buffer.from(html)
	return { bytes, gzipped: gzipSync(bytes), scriptHashes: inlineScriptHashes(html) }
}

/** What a content-security policy needs to let just these inline scripts run (CSP level 2, hash sources). */
function inlineScriptHashes(html: string): string[] {
	const scripts = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)
	const hashes = [...scripts].map(([, text = '']) => createHash('sha256').update(text).digest('base64'))
	return [...new Set(hashes)].map((hash) => `sha256-${hash}`)
}
