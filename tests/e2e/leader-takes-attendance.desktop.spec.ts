import { listHoldingMarks } from '#db/queries/attendance'
import { attendanceSheetPath, checkInWallPath, dayAttendancePath } from '~/domain/run-paths'
import { givenRunToday } from './attendance-world'
import { expect, test } from './fixtures'

test('the list is marked by the keyboard alone', async ({ page, db, course, signInAs }) => {
	const { lin, run, day, people } = await givenRunToday(db, { course, now: new Date() })
	await signInAs(lin)
	await page.goto(dayAttendancePath(run, day))
	await expect(page.getByRole('main').getByRole('status')).toHaveText(/Hvert kryss/)
	await page.getByRole('button', { name: /Merk alle/ }).focus()
	await page.keyboard.press('Tab')
	await expect(page.getByRole('group', { name: 'Ada' }).getByRole('radio', { name: 'Ikke ført' })).toBeFocused()
	await page.keyboard.press('ArrowRight')
	await expect(page.getByRole('main').getByRole('status')).toHaveText('Lagret')
	await page.keyboard.press('Tab')
	await page.keyboard.press('ArrowLeft')
	await expect(page.getByText('1 til stede · 1 ikke til stede · 2 ikke ført')).toBeVisible()
	await expect(page.getByRole('main').getByRole('status')).toHaveText('Lagret')
	const holding = await listHoldingMarks(db, day.id)
	expect(people.slice(0, 2).map(({ enrolmentId }) => holding.get(enrolmentId)?.presence)).toEqual(['present', 'absent'])
})

test('a name is found in a long list while it is typed', async ({ page, db, course, signInAs }) => {
	const { lin, run, day } = await givenRunToday(db, { course, now: new Date(), people: 30 })
	await signInAs(lin)
	await page.goto(dayAttendancePath(run, day))
	await expect(page.getByRole('main').getByRole('group')).toHaveCount(31)
	await expect(page.getByRole('main').getByRole('status')).toHaveText(/Hvert kryss/)
	await page.getByLabel('Finn et navn').fill('áil')
	await expect(page.getByRole('main').getByRole('group')).toHaveCount(1)
	await page.keyboard.press('Enter')
	await expect(page.getByRole('group', { name: 'Áilu' })).toBeVisible()
})

test('the wall shows a new code and who has come, by itself', async ({ page, db, course, signInAs }) => {
	const { lin, run, day } = await givenRunToday(db, { course, now: new Date() })
	await signInAs(lin)
	await page.clock.install()
	await page.goto(checkInWallPath(run, day))
	await page.waitForLoadState('networkidle')
	const asked = page.waitForResponse('**/kode/na')
	await page.clock.fastForward(6_000)
	expect((await asked).status()).toBe(200)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Møt opp her')
})

test('the sheet is a PDF', async ({ asPerson, db, course }) => {
	const { lin, run, day } = await givenRunToday(db, { course, now: new Date() })
	const answer = await (await asPerson(lin)).get(attendanceSheetPath(run, day))
	expect([answer.status, answer.headers.get('content-type'), answer.text.slice(0, 5)]).toEqual([
		200,
		'application/pdf',
		'%PDF-',
	])
})
