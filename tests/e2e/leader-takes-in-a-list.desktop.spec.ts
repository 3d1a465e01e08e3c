import { participantsPath } from '~/domain/run-paths'
import { expect, test } from './fixtures'
import { givenLedRun, takeInAList } from './people-walk'
import { watch } from './watched-page'

test('a leader takes in a list from Norwegian Excel', async ({ page, app, db, course, signInAs }) => {
	const wrong = watch(page, app.url)
	const { run, leader } = await givenLedRun(db, course)
	await signInAs(leader)
	await takeInAList(page, run)
	// The file that was refused was answered with 400, as it should be.
	expect(wrong.filter((line) => !line.includes('400'))).toEqual([])
})

test('a leader adds a participant, prints the code, and takes the participant out again', async ({
	page,
	request,
	context,
	db,
	course,
	signInAs,
}) => {
	const { run, leader } = await givenLedRun(db, course)
	await signInAs(leader)
	await page.goto(participantsPath(run))
	await page.getByRole('link', { name: 'Legg til en deltaker' }).click()
	await page.getByRole('button', { name: 'Legg til' }).click()
	await expect(page.getByRole('link', { name: 'Skriv navnet på deltakeren.' })).toBeVisible()
	await page.getByLabel('Navn').fill('Olga Vik')
	await page.getByRole('button', { name: 'Legg til' }).click()
	await expect(page.getByText('Deltakeren har fått plass.')).toBeVisible()

	await page.getByRole('link', { name: 'Skriv ut koder på papir' }).click()
	await expect(page.getByRole('row', { name: /Olga Vik/ })).toBeVisible()
	const href = await page.getByRole('link', { name: 'Åpne arket' }).getAttribute('href')
	const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
	const pdf = await request.get(href ?? '', { headers: { cookie: cookies } })
	expect((await pdf.body()).toString('latin1', 0, 5)).toBe('%PDF-')

	await page.goto(participantsPath(run))
	await page.getByRole('link', { name: 'Fjern Olga Vik' }).click()
	await page.getByRole('button', { name: 'Fjern Olga Vik' }).click()
	await expect(page.getByText('Deltakeren er ikke lenger med.')).toBeVisible()
	await expect(page.getByText('Ikke lenger med (1)')).toBeVisible()
})

test('a leader replaces the invitation code', async ({ page, db, course, signInAs }) => {
	const { run, leader } = await givenLedRun(db, course)
	await signInAs(leader)
	await page.goto(participantsPath(run))
	await page.getByRole('link', { name: 'Vis invitasjonen' }).click()
	await expect(page.getByRole('img', { name: /QR-kode/ })).toBeVisible()
	await expect(page.getByText(run.invitationCode, { exact: true })).toBeVisible()
	await page.getByRole('link', { name: 'Lag en ny kode' }).click()
	await page.getByRole('button', { name: 'Lag en ny kode' }).click()
	await expect(page.getByText('Dette er den nye koden.')).toBeVisible()
	await expect(page.getByText(run.invitationCode, { exact: true })).toHaveCount(0)
})
