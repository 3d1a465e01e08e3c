import { sightGroups } from '../e2e/every-page'
import { test } from '../e2e/fixtures'
import { isWanted, takePictures } from './album'

/** Sizes in CSS pixels: a phone, a tablet, a laptop. */
const sizes = [
	{ width: 360, height: 740 },
	{ width: 768, height: 1024 },
	{ width: 1440, height: 900 },
]

for (const [group, sightsOf] of Object.entries(sightGroups)) {
	test(group, async ({ page, context, db, course, signInAs }) => {
		for (const { name, path, personId } of await sightsOf(db, course)) {
			if (!isWanted(name)) continue
			await context.clearCookies()
			if (personId) await signInAs(personId)
			for (const size of sizes) {
				await page.setViewportSize(size)
				await page.goto(path)
				await page.evaluate(() => document.fonts.ready.then(() => undefined))
				await takePictures(page, `${group} · ${name} · ${size.width}`)
			}
		}
	})
}
