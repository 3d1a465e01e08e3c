import { mirrorMarks } from '~/i18n/mirrored'
import { startPortal } from '../support/portal'
import { withoutDataOf } from './data-texts'
import { sightGroups } from './every-page'
import { expect, test as ofPortal } from './fixtures'
import { wordsOn } from './words-on-page'

/** A portal that knows the mirrored language: every word between marks, from right to left. */
const test = ofPortal.extend<object, { app: Awaited<ReturnType<typeof startPortal>> }>({
	app: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern
		async ({}, use) => {
			const app = await startPortal({ env: { MIRRORED_LANGUAGE: '1' } })
			await use(app)
			await app.stop()
		},
		{ scope: 'worker', timeout: 90_000 },
	],
})

test.use({ trace: 'off' })

for (const [group, sightsOf] of Object.entries(sightGroups)) {
	test(`every page holds from right to left, and its words come from the languages: ${group}`, async ({
		page,
		context,
		app,
		db,
		course,
		signInAs,
	}) => {
		const found: string[] = []
		const sights = await sightsOf(db, course)
		const withoutData = await withoutDataOf(db)
		for (const { name, path, personId } of sights) {
			await context.clearCookies()
			await context.addCookies([{ name: 'sprak', value: 'speil', url: app.url }])
			if (personId) await signInAs(personId)
			await page.goto(path)
			const { direction, width } = await page.evaluate(() => ({
				direction: document.documentElement.dir,
				width: document.documentElement.scrollWidth,
			}))
			if (direction !== 'rtl') found.push(`${name} (${path}): from left to right`)
			if (width > 360) found.push(`${name} (${path}): ${width} pixels wide`)
			const words = await wordsOn(page, { without: 'named languages', marks: mirrorMarks })
			for (const { text, where } of words) {
				if (/\p{L}{2}/u.test(withoutData(text))) found.push(`${name} (${path}): ${where} «${text}»`)
			}
		}
		expect(found).toEqual([])
	})
}
