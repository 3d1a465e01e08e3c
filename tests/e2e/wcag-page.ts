import { expect, type Page } from 'playwright/test'

/** Adds rules to the page; the content-security policy has no say in sheets that a script constructs. */
async function addRules(page: Page, rules: string): Promise<void> {
	await page.evaluate((css) => {
		const sheet = new CSSStyleSheet()
		sheet.replaceSync(css)
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
	}, rules)
}

/** Sets more space between lines, words and letters, as readers may and nothing may be lost by it (WCAG 2.2, 1.4.12). */
export function moreSpace(page: Page): Promise<void> {
	return addRules(
		page,
		`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
		p { margin-block-end: 2em !important; }`,
	)
}

/** Sets the size of text as a reader does in the browser, in pixels: 16 is what browsers come with. */
export async function chooseFontSize(page: Page, pixels: number): Promise<void> {
	const session = await page.context().newCDPSession(page)
	await session.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } })
	await expect(page.locator('html')).toHaveCSS('font-size', `${pixels}px`)
}

/** Elements whose words don't fit and are cut off, and the page itself when it has to be scrolled sideways. */
export async function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = []
		const { scrollWidth, clientWidth } = document.documentElement
		if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} pixels wide in ${clientWidth}`)
		for (const element of document.body.querySelectorAll<HTMLElement>('*:not(textarea, svg, svg *)')) {
			const isOutOfSight = element.clientWidth <= 1 || element.clientHeight <= 1
			if (isOutOfSight || !element.textContent?.trim() || element.closest('.visually-hidden')) continue
			const { overflowX, overflowY } = getComputedStyle(element)
			const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
			const isTooHigh = cuts(overflowY) && element.scrollHeight > element.clientHeight + 1
			const isTooWide = cuts(overflowX) && element.scrollWidth > element.clientWidth + 1
			if (isTooHigh || isTooWide) {
				const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element
				const sizes = `${scrollWidth}×${scrollHeight} in ${clientWidth}×${clientHeight}`
				found.push(`${element.tagName.toLowerCase()}.${element.className}: ${sizes}`)
			}
		}
		return found
	})
}

/** Texts in a column so narrow that hardly a word has room in a line, as `element: width×height, text`. */
export async function narrowTexts(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = []
		for (const element of document.querySelectorAll('main :is(h1, h2, h3, p, li, td, th, label)')) {
			const { width, height } = element.getBoundingClientRect()
			const text = element.textContent?.trim() ?? ''
			const isShown = width > 1 && element.checkVisibility()
			if (isShown && text.length > 8 && width < 90 && height > 2 * width) {
				found.push(`${element.localName}: ${Math.round(width)}×${Math.round(height)}, «${text.slice(0, 30)}»`)
			}
		}
		return found
	})
}

/**
 * What is pressed and is smaller than 44 pixels either way, as `element: width×height`. Links in the run of a text are as
 * large as their words (WCAG 2.2, 2.5.5: the exception for inline targets); a box for a tick is as large as its label,
 * and a link whose line is pressed with it as large as that.
 */
export async function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const least = 44
		const found: string[] = []
		const isInText = (element: Element) => {
			const block = element.closest('p, li, dd, dt, td, th, h1, h2, h3, h4, label, legend, figcaption, blockquote')
			const around = (block?.textContent ?? '').replace(element.textContent ?? '', '').trim()
			return element.localName === 'a' && /\p{L}{2}/u.test(around)
		}
		for (const element of document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')) {
			if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isInText(element)) continue
			if (element.matches('.visually-hidden, .visually-hidden *, [type=hidden]')) continue
			const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
			const whole = getComputedStyle(element, '::after').position === 'absolute' ? element.offsetParent : null
			const boxes = [whole ?? element, ...labels].map((one) => one.getBoundingClientRect())
			const side = (start: 'left' | 'top', end: 'right' | 'bottom') =>
				Math.max(...boxes.map((box) => box[end])) - Math.min(...boxes.map((box) => box[start]))
			const [width, height] = [side('left', 'right'), side('top', 'bottom')]
			if (width >= least - 0.5 && height >= least - 0.5) continue
			const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)
			found.push(`${element.localName}.${element.className} «${words}»: ${Math.round(width)}×${Math.round(height)}`)
		}
		return found
	})
}

/** Controls whose spoken name does not hold the words that are seen on them, as `seen → spoken`. */
export async function namesWithoutLabel(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const plain = (text: string) =>
			text
				.toLowerCase()
				.replace(/[\p{P}\p{S}\s]+/gu, ' ')
				.trim()
		const withoutHidden = (element: Element) => {
			const copy = element.cloneNode(true) as Element
			for (const hidden of copy.querySelectorAll('.visually-hidden, svg, [hidden]')) hidden.remove()
			return copy.textContent ?? ''
		}
		const spoken = (element: Element) => {
			const by = element.getAttribute('aria-labelledby')?.split(/\s+/)
			if (by) return by.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
			return element.getAttribute('aria-label') ?? element.textContent ?? ''
		}
		const found: string[] = []
		for (const control of document.querySelectorAll('a[href], button, summary, [role="button"], [role="link"]')) {
			const seen = plain(withoutHidden(control))
			if (!plain(spoken(control)).includes(seen)) found.push(`${seen} → ${plain(spoken(control))}`)
		}
		for (const field of document.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
			if (!field.hasAttribute('aria-label') && !field.hasAttribute('aria-labelledby')) continue
			for (const label of field.labels ?? []) {
				const seen = plain(withoutHidden(label))
				if (!plain(spoken(field)).includes(seen)) found.push(`${seen} → ${plain(spoken(field))}`)
			}
		}
		return found
	})
}

/** Where the focus is after a press of Tab. */
export type Stop = {
	/** Which of the page's elements in reading order; -1 when the focus has left the page. */
	readonly place: number
	readonly what: string
	readonly showsFocus: boolean
	/** Whether some of it can be seen, with nothing in front of it. */
	readonly isSeen: boolean
}

/** Presses Tab from the top until the focus has left the page again, once its script has come. */
export async function tabThrough(page: Page, most = 400): Promise<Stop[]> {
	const stops: Stop[] = []
	await page.waitForLoadState('networkidle')
	// Where the page itself has put the focus is not its top.
	await page.evaluate(() => {
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
		window.getSelection()?.setPosition(document.body, 0)
	})
	while (stops.length < most) {
		await page.keyboard.press('Tab')
		const stop = await stopInSight(page)
		if (stop.place < 0 || (stops.length > 0 && stop.place === stops[0]?.place)) break
		stops.push(stop)
	}
	return stops
}

/** What has the focus comes into sight with the next frame that is drawn. */
async function stopInSight(page: Page): Promise<Stop> {
	const stop = await page.evaluate(stopHere)
	if (stop.isSeen) return stop
	await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
	return page.evaluate(stopHere)
}

function stopHere(): Stop {
	const element = document.activeElement
	if (!element || element === document.body) return { place: -1, what: 'nothing', showsFocus: true, isSeen: true }
	const label = element.closest('label')
	const own = [element, ...(label ? [label] : [])]
	const showsFocus = own.some((node) => {
		const { outlineStyle, boxShadow } = getComputedStyle(node)
		return outlineStyle !== 'none' || boxShadow !== 'none'
	})
	const isSeen = [...element.getClientRects()].some(({ left, top, width, height }) =>
		[
			...[0.1, 0.5, 0.9].map((share) => [left + width * share, top + height / 2] as const),
			...[0.1, 0.9].map((share) => [left + width / 2, top + height * share] as const),
		].some(([x, y]) => {
			const there = document.elementFromPoint(x, y)
			return there !== null && own.some((node) => node.contains(there))
		}),
	)
	const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)
	const what = `${element.tagName.toLowerCase()}#${element.id} ${words}`
	return { place: [...document.querySelectorAll('*')].indexOf(element), what, showsFocus, isSeen }
}
