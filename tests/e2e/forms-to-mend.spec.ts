import { axeOn } from './axe'
import { expect, test } from './fixtures'

test.use({ trace: 'off' })

test('axe finds nothing in forms that have to be mended', async ({ page, learner, signInAs }) => {
	test.setTimeout(60_000)
	const ada = await learner()
	const found: string[] = []
	const send = async (path: string, button: string) => {
		await page.goto(path)
		await page.getByRole('main').getByRole('button', { name: button }).first().click()
		await expect(page.getByRole('heading', { name: 'Noe må rettes' })).toBeVisible()
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
			const rules = colorScheme === 'light' ? undefined : { only: ['color-contrast'] }
			for (const fault of await axeOn(page, rules)) found.push(`${path} (${colorScheme}): ${fault}`)
		}
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
