import { axeOn } from './axe'
import { sightGroups } from './every-page'
import { expect, test } from './fixtures'
import { linksApartFromTheirWords } from './lines-of-links'
import { cutOff, moreSpace, smallTargets } from './wcag-page'

test.use({ trace: 'off' })
test.describe.configure({ mode: 'parallel' })

/** What a small screen can change. */
const layoutRules = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block']

/** How wide the page is with letters of another size, which are as before afterwards. */
function widthWithLetters(percent: number): number {
	const { documentElement: page } = document
	page.style.fontSize = `${percent}%`
	const width = page.scrollWidth
	page.style.removeProperty('font-size')
	return width
}

for (const [group, sightsOf] of Object.entries(sightGroups)) {
	test(`no page is scrolled sideways on a screen of any width, also with large letters, and on one of 320 pixels all can be hit and read: ${group}`, async ({
		page,
		context,
		db,
		course,
		signInAs,
	}) => {
		test.setTimeout(180_000)
		await page.emulateMedia({ reducedMotion: 'reduce' })
		const found: string[] = []
		for (const { name, path, personId } of await sightsOf(db, course)) {
			const tell = (what: string) => found.push(`${name} (${path}): ${what}`)
			await context.clearCookies()
			if (personId) await signInAs(personId)
			await page.goto(path)
			for (const width of [1280, 1024, 768, 480, 320]) {
				await page.setViewportSize({ width, height: 640 })
				const taken = await page.evaluate(() => document.documentElement.scrollWidth)
				if (taken > width) tell(`${taken} pixels wide on a screen of ${width}`)
			}
			for (const percent of [150, 200]) {
				const taken = await page.evaluate(widthWithLetters, percent)
				if (taken > 320) tell(`${taken} pixels wide on a screen of 320 with letters of ${percent} %`)
			}
			for (const fault of await axeOn(page, { only: layoutRules })) tell(fault)
			for (const fault of await smallTargets(page)) tell(fault)
			for (const fault of await linksApartFromTheirWords(page)) tell(fault)
			await moreSpace(page)
			for (const fault of await cutOff(page)) tell(`with more space ${fault}`)
		}
		expect(found).toEqual([])
	})
}
