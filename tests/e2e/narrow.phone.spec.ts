import { sightGroups } from './every-page'
import { expect, test } from './fixtures'

for (const [group, sightsOf] of Object.entries(sightGroups)) {
	test(`no page has to be scrolled sideways on a screen of 320 pixels: ${group}`, async ({
		page,
		context,
		db,
		course,
		signInAs,
	}) => {
		await page.setViewportSize({ width: 320, height: 640 })
		const wide: string[] = []
		for (const { name, path, personId } of await sightsOf(db, course)) {
			await context.clearCookies()
			if (personId) await signInAs(personId)
			await page.goto(path)
			const width = await page.evaluate(() => document.documentElement.scrollWidth)
			if (width > 320) wide.push(`${name} (${path}): ${width} pixels`)
		}
		expect(wide).toEqual([])
	})
}
