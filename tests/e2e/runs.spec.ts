import { givenRun } from '#db/seeds/build-runs'
import { expect, test } from './fixtures'
import { leadThroughRuns, subjectsTo } from './runs-walk'

test('a leader plans, copies, changes and cancels a run', async ({ page, db, signInAs }) => {
	await leadThroughRuns({ page, db, signInAs })
})

test('a visitor signs up through registration, sees the place, and leaves', async ({ page, db, course }, {
	project,
}) => {
	const now = new Date()
	const title = `Kurs for besøkende (${project.name})`
	const run = await givenRun(db, { course, now, title })
	const address = `besok-${run.id.slice(0, 8)}@eksempel.no`

	await page.goto('/kurs')
	await page.getByRole('link', { name: title }).click()
	await page.getByRole('link', { name: 'Lag en konto og meld deg på' }).click()
	await page.getByLabel('Navn').fill('Eva Besøk')
	await page.getByLabel('E-postadresse').fill(address)
	await page.locator('input[type=password]').fill('tre kaffekopper')
	await page.getByRole('button', { name: 'Lag konto' }).click()
	await expect(page.getByRole('heading', { name: 'Nesten ferdig' })).toBeVisible()
	const letter = await db.selectFrom('letter').selectAll().where('toAddress', '=', address).executeTakeFirstOrThrow()
	await page.goto(/\/registrer\/bekreft\/\S+/.exec(letter.bodyText)?.[0] ?? '')
	await page.getByRole('button', { name: 'Bekreft og logg inn' }).click()

	await page.getByRole('button', { name: 'Meld meg på' }).click()
	await expect(page.getByText('Nå er du påmeldt, og du har fått plass.')).toBeVisible()
	await page.goto('/min-side')
	await expect(page.getByRole('link', { name: title })).toBeVisible()
	await expect(page.getByText('Neste samling:')).toBeVisible()
	expect(await subjectsTo(db, address)).toContain(`Du har plass på «${title}»`)

	await page.goto(`/pamelding/${run.id}`)
	await page.getByRole('link', { name: 'Meld deg av' }).click()
	await page.getByRole('button', { name: 'Gi fra meg plassen' }).click()
	await expect(page.getByText('Du er meldt av kurset.')).toBeVisible()
})
