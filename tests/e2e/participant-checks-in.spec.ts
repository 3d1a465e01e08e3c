import { listMarks } from '#db/queries/attendance'
import { givenPerson } from '#db/seeds/build'
import { givenParticipant } from '#db/seeds/build-runs'
import { checkInWallPath, dayAttendancePath } from '~/domain/run-paths'
import { codeOf, givenRunToday } from './attendance-world'
import { expect, test } from './fixtures'

const password = 'tre kaffekopper'

test('a scan counts after signing in, once', async ({ page, db, course }) => {
	const now = new Date()
	const { run, day } = await givenRunToday(db, { course, now })
	const email = `ada-${crypto.randomUUID()}@eksempel.no`
	const personId = await givenPerson(db, { name: 'Ada', email, password, now })
	const { enrolmentId } = await givenParticipant(db, { run, personId, now })
	await page.goto(await codeOf(db, day, new Date()))
	await expect(page.getByText('Koden er skannet.')).toBeVisible()
	await page.getByLabel('E-postadresse').fill(email)
	await page.getByLabel('Passord').fill(password)
	await page.getByRole('button', { name: 'Logg inn' }).click()
	await expect(page.getByText('Igangsetterkurs i Bergen, dag 1')).toBeVisible()
	expect((await listMarks(db, day.id)).get(enrolmentId)).toBeUndefined()

	await page.getByRole('button', { name: 'Jeg er her' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er krysset av')
	await page.goto(await codeOf(db, day, new Date()))
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er krysset av')
	expect((await listMarks(db, day.id)).get(enrolmentId)).toMatchObject([
		{ presence: 'present', method: 'code', markedByName: 'Ada' },
	])
})

test('a scan outlives making an account, and says what to do without a seat', async ({ page, db, course }) => {
	const { day } = await givenRunToday(db, { course, now: new Date() })
	const email = `grace-${crypto.randomUUID()}@eksempel.no`
	await page.goto(await codeOf(db, day, new Date()))
	await page.getByRole('link', { name: 'Lag en konto' }).click()
	await page.waitForURL(/registrer/)
	await page.getByLabel('Navn').fill('Grace')
	await page.getByLabel('E-postadresse').fill(email)
	await page.getByLabel('Velg et passord').fill('fire tekopper til')
	await page.getByRole('button', { name: 'Lag konto' }).click()
	await page.getByRole('link', { name: 'Les brevet i utboksen' }).click()
	await page.getByRole('article').filter({ hasText: email }).first().getByRole('link').first().click()
	await page.getByRole('button', { name: 'Bekreft og logg inn' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er ikke påmeldt her')
})

test('a code that is typed from the wall leads to the same place', async ({ page, context, db, course, signInAs }) => {
	const { lin, run, day, people } = await givenRunToday(db, { course, now: new Date() })
	const [ada] = people
	if (!ada) throw new Error('Nobody is in the run')
	await signInAs(lin)
	await page.goto(checkInWallPath(run, day))
	await expect(page.getByRole('img', { name: /QR-kode/ })).toBeVisible()
	const code = (await page.locator('.wall-code').textContent()) ?? ''

	const phone = await context.browser()?.newContext({ baseURL: new URL(page.url()).origin })
	const other = await phone?.newPage()
	if (!phone || !other) throw new Error('There is no browser')
	await other.goto('/oppmote')
	await other.getByLabel('Koden på veggen').fill(code.toLowerCase().replaceAll('-', ' '))
	await other.getByRole('button', { name: 'Gå videre' }).click()
	await expect(other.getByRole('heading', { level: 1 })).toHaveText('Logg inn')
	await context.clearCookies()
	await phone.close()

	await signInAs(ada.personId)
	await page.goto(await codeOf(db, day, new Date()))
	await page.getByRole('button', { name: 'Jeg er her' }).press('Enter')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er krysset av')
	await context.clearCookies()
	await signInAs(lin)
	await page.goto(dayAttendancePath(run, day))
	await expect(page.getByText(/Møtte selv med kode kl\./)).toBeVisible()
})

test('a code that is old, too early or too late is explained', async ({ page, db, course }) => {
	const now = new Date()
	const { run, day } = await givenRunToday(db, { course, now })
	await page.goto(await codeOf(db, day, new Date(now.getTime() - 10 * 60_000)))
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Koden virker ikke lenger')
	const tomorrow = run.days[1] ?? day
	await page.goto(await codeOf(db, tomorrow, new Date()))
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er tidlig ute')
	await db
		.updateTable('runDay')
		.set({ endsAt: new Date(now.getTime() - 60_000).toISOString() })
		.where('id', '=', day.id)
		.execute()
	await page.goto(await codeOf(db, day, new Date()))
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dagen er over')
})
