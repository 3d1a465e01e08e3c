import { everySight } from './every-page'
import { expect, test } from './fixtures'

test('no page has to be scrolled sideways on a screen of 320 pixels', async ({
	page,
	context,
	db,
	course,
	signInAs,
}) => {
	test.setTimeout(60_000)
	await page.setViewportSize({ width: 320, height: 640 })
	const wide: string[] = []
	for (const { name, path, personId } of await everySight(db, course)) {
		await context.clearCookies()
		if (personId) await signInAs(personId)
		await page.goto(path)
		const width = await page.evaluate(() => document.documentElement.scrollWidth)
		if (width > 320) wide.push(`${name} (${path}): ${width} pixels`)
	}
	expect(wide).toEqual([])
})
