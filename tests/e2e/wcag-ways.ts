import type { Page } from 'playwright/test'
import { helpLines } from '~/ui/help-lines'

/** A link or button in a block of ways: what it is called, and where it leads without the ids in it. */
type Way = { readonly name: string; readonly to: string }

/** The ways of a page by the block they lie in: `header`, `footer`, and each further `nav` by its name. */
type Blocks = Readonly<Record<string, readonly Way[]>>

const top = ['#innhold', '/', '/trenger-du-hjelp', '/kurs', '/bevis']
const topByRole = ['/leder', '/institusjon', '/admin', '/logg-inn', '/min-side', '/logg-ut', '/sprak']
const bottom = ['/kontaktpunkter', '/personvern', '/tilgjengelighet', '/trenger-du-hjelp']

/**
 * Looks at one page after the other, and says what does not stand as on those before: the help and the main ways in
 * their order (WCAG 2.2, 3.2.3 and 3.2.6) under their names (3.2.4).
 */
export function comparesWays(): (page: Page) => Promise<string[]> {
	const order = new Set<string>()
	const names = new Map<string, string>()
	return async (page) => {
		const blocks = await page.evaluate(blocksOfWays)
		return [...faultsOfShell(blocks), ...faultsOfOrder(blocks, order), ...faultsOfNames(blocks, names)]
	}
}

/** The help and the main ways are on every page, and nothing comes between. */
function faultsOfShell(blocks: Blocks): string[] {
	const paths = (block: string) => [...new Set(blocks[block]?.map(({ to }) => to.replace(/\?.*/, '')))]
	const header = paths('header')
	const wantedAbove = [...top, ...topByRole.filter((to) => header.includes(to))]
	const wantedBelow = [...helpLines().map(({ href }) => href), ...bottom]
	const footer = paths('footer').filter((to) => !to.startsWith('mailto:'))
	return [
		...(header.join() === wantedAbove.join() ? [] : [`3.2.3, 3.2.6: the top has ${header.join(' ')}`]),
		...(footer.join() === wantedBelow.join() ? [] : [`3.2.3, 3.2.6: the bottom has ${footer.join(' ')}`]),
	]
}

/** No two ways of a block have changed places since an earlier page. */
function faultsOfOrder(blocks: Blocks, order: Set<string>): string[] {
	const faults: string[] = []
	for (const [block, ways] of Object.entries(blocks)) {
		for (const [place, { to: first }] of ways.entries()) {
			for (const { to: second } of ways.slice(place + 1)) {
				if (first === second) continue
				if (order.has(`${block}: ${second} ${first}`)) faults.push(`3.2.3: ${first} comes before ${second} in ${block}`)
				order.add(`${block}: ${first} ${second}`)
			}
		}
	}
	return faults
}

/** A way has one name in its block, on every page. */
function faultsOfNames(blocks: Blocks, names: Map<string, string>): string[] {
	const faults: string[] = []
	for (const [block, ways] of Object.entries(blocks)) {
		for (const { name, to } of ways) {
			const before = names.get(`${block} ${to}`) ?? name
			if (before !== name) faults.push(`3.2.4: ${to} is called «${name}», and was «${before}»`)
			names.set(`${block} ${to}`, before)
		}
	}
	return faults
}

/** The way from the top to a page is left out: it is another one on each. */
function blocksOfWays(): Record<string, Way[]> {
	const ids = /\/(?=[^/]*\d)[\w-]{8,}/g
	const placeOf = (element: Element) => {
		const address = element.getAttribute('href') ?? element.closest('form')?.getAttribute('action') ?? ''
		const value = element.getAttribute('value')
		return address.replace(ids, '/:id') + (value ? `?${value}` : '')
	}
	const waysIn = (block: Element) =>
		[...block.querySelectorAll('a[href], form button')].map((element) => ({
			name: (element.textContent ?? '').trim(),
			to: placeOf(element),
		}))
	const blocks: Record<string, Way[]> = {}
	for (const block of document.querySelectorAll(
		'.site-header, .site-footer, main nav[aria-label]:not(.ds-breadcrumbs)',
	)) {
		const name = block.classList.contains('site-header')
			? 'header'
			: block.classList.contains('site-footer')
				? 'footer'
				: (block.getAttribute('aria-label') ?? '')
		blocks[name] = waysIn(block)
	}
	return blocks
}
