import { mirrorMarks } from '~/i18n/mirrored'
import { withoutNames } from '../support/foreign-words'
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

/** Ids, codes and levels, which are read letter by letter. */
const codes = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{8}\b|\b[0-9A-Z]{4}(-[0-9A-Z]{4})+\b|\bA{2,3}\b/g

test.use({ trace: 'off' })
test.describe.configure({ mode: 'parallel' })

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
			for (const { text, where } of await wordsOn(page, mirrorMarks)) {
				if (/\p{L}{2}/u.test(withoutNames(withoutData(text)).replaceAll(codes, '')))
					found.push(`${name} (${path}): ${where} «${text}»`)
			}
		}
		expect(found).toEqual([])
	})
}
