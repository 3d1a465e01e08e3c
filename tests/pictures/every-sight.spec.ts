import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { sightGroups } from '../e2e/every-page'
import { test } from '../e2e/fixtures'

/** Sizes in CSS pixels: a phone, a tablet, a laptop. */
const sizes = [
	{ width: 360, height: 740 },
	{ width: 768, height: 1024 },
	{ width: 1440, height: 900 },
]
const only = process.env.SIGHT
const folder = process.env.PICTURES ?? 'test-results/pictures'

for (const [group, sightsOf] of Object.entries(sightGroups)) {
	test(group, async ({ page, context, db, course, signInAs }) => {
		mkdirSync(folder, { recursive: true })
		for (const { name, path, personId } of await sightsOf(db, course)) {
			if (only && !name.includes(only)) continue
			await context.clearCookies()
			if (personId) await signInAs(personId)
			for (const size of sizes) {
				await page.setViewportSize(size)
				await page.goto(path)
				await page.evaluate(() => document.fonts.ready.then(() => undefined))
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme })
					const file = `${group} · ${name.replaceAll('/', '-')} · ${size.width} ${colorScheme}.png`
					await page.screenshot({ path: join(folder, file), fullPage: true })
				}
			}
		}
	})
}
