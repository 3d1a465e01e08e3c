import type { Page } from 'playwright/test'
import { expect, test } from './fixtures'
import { mainSights } from './main-sights'
import { chooseFontSize, cutOff, moreSpace, namesWithoutLabel, narrowTexts, type Stop, tabThrough } from './wcag-page'

test.use({ trace: 'off' })

/** What is wrong on each main page, by what `look` finds there. */
const onEachMainPage = (title: string, look: (page: Page, path: string) => Promise<string[]>) =>
	test(title, async ({ page, context, db, course, signInAs }) => {
		test.setTimeout(240_000)
		await page.emulateMedia({ reducedMotion: 'reduce' })
		const found: string[] = []
		for (const { name, path, personId } of await mainSights(db, course)) {
			await context.clearCookies()
			if (personId) await signInAs(personId)
			await page.goto(path)
			for (const fault of await look(page, path)) found.push(`${name} (${path}): ${fault}`)
		}
		expect(found).toEqual([])
	})

onEachMainPage('with more space between lines, words and letters nothing is cut off', async (page) => {
	await moreSpace(page)
	return cutOff(page)
})

onEachMainPage('with text twice as large nothing is cut off, and no page is scrolled sideways', async (page) => {
	await chooseFontSize(page, 32)
	return cutOff(page)
})

onEachMainPage(
	'with a root of twice the size, as a style sheet of one’s own sets it, columns give way',
	async (page) => {
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
		return [...(await cutOff(page)), ...(await narrowTexts(page))]
	},
)

onEachMainPage('what is seen on a control is in its spoken name', namesWithoutLabel)

onEachMainPage(
	'the focus goes through the page in reading order, is seen everywhere, and comes out again',
	async (page) => {
		const before = page.url()
		const stops = await tabThrough(page)
		const faults = stops.flatMap((stop, index) => faultsOf(stop, stops[index - 1]))
		if (stops.length < 5) faults.push(`the focus stops at ${stops.length} places only`)
		if (stops.length === 400) faults.push(`the focus does not come out; it was last at ${stops.at(-1)?.what}`)
		if (page.url() !== before) faults.push(`the focus led to ${page.url()}`)
		return faults
	},
)

function faultsOf({ place, what, showsFocus, isSeen }: Stop, before: Stop | undefined): string[] {
	return [
		...(showsFocus ? [] : [`no ring around ${what}`]),
		...(isSeen ? [] : [`out of sight: ${what}`]),
		...(before && place <= before.place ? [`${what} comes after ${before.what}`] : []),
	]
}

onEachMainPage('choosing in a field leads nowhere', async (page) => {
	const faults: string[] = []
	const before = page.url()
	for (const field of await page.locator('main :is(select, input[type="radio"], input[type="checkbox"])').all()) {
		const isList = await field.evaluate((node) => node instanceof HTMLSelectElement)
		if (!(await field.isVisible()) || !(await field.isEnabled())) continue
		if (isList) await field.selectOption({ index: (await field.locator('option').count()) - 1 })
		else await field.check()
		if (page.url() !== before) faults.push(`a choice led to ${page.url()}`)
	}
	return faults
})
