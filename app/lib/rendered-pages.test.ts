import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { RenderedPages } from './rendered-pages.server'

test('gives a page back for the same facts, and for no others', () => {
	const pages = new RenderedPages()
	const ada = RenderedPages.keyOf({ path: '/min-side', data: { name: 'Ada' } })
	const grace = RenderedPages.keyOf({ path: '/min-side', data: { name: 'Grace' } })
	pages.keep(ada, '<p>Ada</p>')

	expect(pages.find(ada)).toBe('<p>Ada</p>')
	expect(pages.find(grace)).toBeUndefined()
})

test('keeps no more than there is room for, and lets go of what was not asked for longest', () => {
	const pages = new RenderedPages()
	const page = 'x'.repeat(300_000)
	pages.keep('often', page)
	for (let n = 0; n < 200; n++) {
		pages.keep(`page ${n}`, page)
		pages.find('often')
	}

	expect(pages.size).toBeLessThanOrEqual(24_000_000)
	expect(pages.find('often')).toBe(page)
	expect(pages.find('page 0')).toBeUndefined()
	expect(pages.find('page 199')).toBe(page)
})

test('a page that is too large is not kept', () => {
	const pages = new RenderedPages()
	pages.keep('large', 'x'.repeat(400_001))

	expect(pages.size).toBe(0)
})

test('a page is finished and packed once, and names its inline scripts by their hashes', () => {
	const pages = new RenderedPages()
	pages.keep('page', '<p>NAME</p><script>one()</script><script src="/two.js"></script>')
	let times = 0
	const finish = (html: string) => {
		times++
		return html.replace('NAME', 'Ada')
	}

	const packed = pages.findPacked('page', finish)

	expect(pages.findPacked('page', finish)).toBe(packed)
	expect(times).toBe(1)
	expect(packed?.bytes.toString()).toContain('<p>Ada</p>')
	expect(gunzipSync(packed?.gzipped ?? '').equals(packed?.bytes ?? Buffer.alloc(0))).toBe(true)
	expect(packed?.scriptHashes).toEqual([`sha256-${createHash('sha256').update('one()').digest('base64')}`])
})
