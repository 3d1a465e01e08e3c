import type { Page } from 'playwright/test'

/**
 * What stands on the page against criteria of WCAG 2.2 that axe does not look at, as `criterion: what`. Quick enough to
 * ask on every page.
 */
export async function faultsByCriterion(page: Page): Promise<string[]> {
	const found = await Promise.all([
		page.evaluate(whatPlays),
		page.evaluate(pictures),
		page.evaluate(waysOfTheHand),
		page.evaluate(fieldsForSecrets),
		whatStylesDo(page),
	])
	return found.flat()
}

/** Sound, film and pictures that move: there are none, and so nothing to caption, to describe or to stop. */
function whatPlays(): string[] {
	const media = 'video, audio, iframe, embed, object, canvas, [autoplay], marquee, blink'
	const moving = 'animate, animateMotion, animateTransform, svg set, img[src*=".gif"], img[src*=".webp"]'
	const byScript = document.getAnimations().filter((one) => !(one instanceof CSSTransition))
	return [
		...[...document.querySelectorAll(media)].map(({ localName }) => `1.2, 1.4.2, 2.2.2, 2.3.1: <${localName}>`),
		...[...document.querySelectorAll(moving)].map(({ localName }) => `2.2.2, 2.3.1: <${localName}> moves`),
		...byScript.map(({ id }) => `2.2.2, 2.3.1: a script moves something (${id})`),
	]
}

/**
 * Pictures of a kind that nobody has looked at for words: known are drawings in lessons, QR codes, the picture of a
 * certificate where it is shown what will be shared, and logos and signatures of institutions.
 */
function pictures(): string[] {
	const known = [
		...[/^\/kursbilder\//, /\/qr\.svg$/, /^image\/svg\+xml/],
		...[/^\/bevis\/[^/]+\/bilde\.png$/, /^\/admin\/institusjoner\/[^/]+\/bilder\//],
	]
	return [...document.images]
		.map(({ src }) => new URL(src).pathname)
		.filter((path) => !known.some((kind) => kind.test(path)))
		.map((path) => `1.4.5: a picture of a new kind, ${path.slice(0, 80)}`)
}

/** A rule of the styles that would break a criterion if something on a page were meant by it. */
type Suspect = { readonly selector: string; readonly fault: string }

const suspectsBySheets = new Map<string, readonly Suspect[]>()

/** What the page's styles do to something on it. The styles are read once for each set of sheets that pages have. */
async function whatStylesDo(page: Page): Promise<string[]> {
	const sheets = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href).join())
	const suspects = suspectsBySheets.get(sheets) ?? (await page.evaluate(suspectsInStyles))
	suspectsBySheets.set(sheets, suspects)
	return page.evaluate(
		(suspects) => suspects.filter(({ selector }) => document.querySelector(selector)).map(({ fault }) => fault),
		suspects,
	)
}

/** Rules that move something, show something on pointing, know an orientation or bring a picture. */
function suspectsInStyles(): Suspect[] {
	const shows = [
		'display',
		'visibility',
		'opacity',
		'content',
		'clip',
		'clip-path',
		'max-height',
		'height',
		'transform',
	]
	const brings = ['background-image', 'list-style-image', 'content', 'mask-image']
	const points = /:(hover|focus|focus-within|focus-visible)\b/
	const found: Suspect[] = []
	const seconds = (durations: string) =>
		Math.max(0, ...durations.split(',').map((one) => Number.parseFloat(one) / (one.trim().endsWith('ms') ? 1000 : 1)))

	function faultsOf(style: CSSStyleDeclaration, pointed: boolean): string[] {
		const value = (property: string) => style.getPropertyValue(property)
		const isLong = seconds(value('animation-duration')) > 5 || seconds(value('transition-duration')) > 5
		return [
			...(isLong ? ['2.2.2: moves for more than five seconds'] : []),
			...(/infinite|\d\d|[4-9]/.test(value('animation-iteration-count'))
				? ['2.2.2, 2.3.1: moves again and again']
				: []),
			...(brings.some((one) => /url\((?!["']?data:)/.test(value(one))) ? ['1.4.5: a picture from the styles'] : []),
			...(pointed && shows.some(value) ? ['1.4.13: something appears or goes on pointing'] : []),
		]
	}

	function walk(rules: CSSRuleList, parent: string): void {
		for (const rule of rules) {
			if (rule instanceof CSSMediaRule && /\borientation\b/.test(rule.conditionText))
				found.push({ selector: 'html', fault: `1.3.4: @media ${rule.conditionText}` })
			const isStyle = rule instanceof CSSStyleRule
			const selector = isStyle ? rule.selectorText.replaceAll('&', `:is(${parent})`) : parent
			if (isStyle) {
				// What has the focus may show itself, as the way past the top of the page does.
				const pointed = selector.split(',').some((one) => points.test(one) && !/:focus(-visible)?[^\s>+~]*$/.test(one))
				const meant = selector.replace(/:(hover|focus|focus-within|focus-visible|active)\b|::[\w-]+/g, ':is(*)')
				for (const fault of faultsOf(rule.style, pointed))
					found.push({ selector: meant, fault: `${fault}: ${selector}` })
			}
			if ('cssRules' in rule) walk(rule.cssRules as CSSRuleList, selector)
		}
	}
	for (const { cssRules } of document.styleSheets) walk(cssRules, '')
	return found
}

/** Keys, drags and hints that not every hand can use. */
function waysOfTheHand(): string[] {
	const said = (document.body.textContent ?? '').replace(/\s+/g, ' ')
	const hints = [...document.querySelectorAll<HTMLElement>('[title]')].map(({ title }) => title.replace(/\s+/g, ' '))
	return [
		...[...document.querySelectorAll('[accesskey]')].map(({ localName }) => `2.1.4: <${localName}> has an access key`),
		...[...document.querySelectorAll('[draggable=true]')].map(({ localName }) => `2.5.7: <${localName}> is dragged`),
		...[...document.querySelectorAll('[popover]:not([popover=auto]), [interestfor]')].map(
			({ localName }) => `1.4.13: <${localName}> may open without a press`,
		),
		// A hint that the browser shows comes to those who point with a mouse alone.
		...hints.filter((hint) => !said.includes(hint)).map((hint) => `1.4.13: only on pointing: «${hint}»`),
	]
}

/** Addresses and passwords that a program can't fill in, or that are asked for twice in a form. */
function fieldsForSecrets(): string[] {
	const faults: string[] = []
	for (const field of document.querySelectorAll<HTMLInputElement>('input[type=password]')) {
		if (!['current-password', 'new-password'].includes(field.autocomplete))
			faults.push(`3.3.8: «${field.name}» does not say which password it takes`)
	}
	for (const form of document.forms) {
		for (const kind of ['[type=email]', '[autocomplete=new-password]', '[autocomplete=current-password]']) {
			if (form.querySelectorAll(`input${kind}`).length > 1) faults.push(`3.3.7: ${kind} twice in a form`)
		}
	}
	return faults
}
