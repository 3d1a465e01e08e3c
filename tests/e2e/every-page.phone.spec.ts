import { axeOn } from './axe'
import { sightGroups } from './every-page'
import { expect, test } from './fixtures'
import { linksApartFromTheirWords } from './lines-of-links'
import { scrolledSideways } from './scrolled-sideways'
import { cutOff, moreSpace, smallTargets } from './wcag-page'

test.use({ trace: 'off' })
test.describe.configure({ mode: 'parallel' })

/** What a small screen can change. */
const layoutRules = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block']

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
			for (const fault of await scrolledSideways(page)) tell(fault)
			await page.setViewportSize({ width: 320, height: 640 })
			for (const fault of await axeOn(page, { only: layoutRules })) tell(fault)
			for (const fault of await smallTargets(page)) tell(fault)
			for (const fault of await linksApartFromTheirWords(page)) tell(fault)
			await moreSpace(page)
			for (const fault of await cutOff(page)) tell(`with more space ${fault}`)
		}
		expect(found).toEqual([])
	})
}
