import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { sightGroups } from './every-page'
import { expect, test } from './fixtures'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// A trace would record axe itself on every page, which takes longer than the test.
test.use({ trace: 'off' })

/** What a small screen can change. */
const layoutRules = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block']

/** What axe finds, as `rule: element`; in dark colours only what colours can change, on a phone only what its size can. */
async function violationsOn(page: Page): Promise<string[]> {
	const found: string[] = []
	const isPhone = (page.viewportSize()?.width ?? 0) < 600
	for (const colours of isPhone ? (['light'] as const) : (['light', 'dark'] as const)) {
		await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
		// Legacy mode looks at this page alone; ours hold no other pages in frames.
		const axe = new AxeBuilder({ page }).setLegacyMode(true)
		if (isPhone) axe.withRules(layoutRules)
		else if (colours === 'light') axe.withTags(rules)
		else axe.withRules('color-contrast')
		const { violations } = await axe.analyze()
		for (const { id, nodes } of violations) {
			for (const { target } of nodes) found.push(`${id} (${colours}): ${target.join(' ')}`)
		}
	}
	return found
}

for (const [group, sightsOf] of Object.entries(sightGroups)) {
	test(`axe finds nothing on any page, in light colours and in dark: ${group}`, async ({
		page,
		context,
		db,
		course,
		signInAs,
	}) => {
		test.setTimeout(180_000)
		const found: string[] = []
		for (const { name, path, personId } of await sightsOf(db, course)) {
			await context.clearCookies()
			if (personId) await signInAs(personId)
			await page.goto(path)
			for (const violation of await violationsOn(page)) found.push(`${name} (${path}): ${violation}`)
		}
		expect(found).toEqual([])
	})
}

test('axe finds nothing in forms that have to be mended', async ({ page, learner, signInAs }) => {
	test.setTimeout(60_000)
	const ada = await learner()
	const found: string[] = []
	const send = async (path: string, button: string) => {
		await page.goto(path)
		await page.getByRole('main').getByRole('button', { name: button }).first().click()
		await expect(page.getByRole('heading', { name: 'Noe må rettes' })).toBeVisible()
		for (const violation of await violationsOn(page)) found.push(`${path}: ${violation}`)
	}
	await send('/logg-inn', 'Logg inn')
	await send('/registrer', 'Lag konto')
	await send('/glemt-passord', 'Send meg en lenke')
	await signInAs(ada.personId)
	await send('/min-side/konto/epost', 'Send meg en lenke')
	await send('/min-side/konto/slett', 'Slett kontoen')
	await send('/kurs/igangsetter/evaluering', 'Send evalueringen')
	expect(found).toEqual([])
})
