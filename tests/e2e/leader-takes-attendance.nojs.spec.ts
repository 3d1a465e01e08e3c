import { listMarks } from '#db/queries/attendance'
import { attendancePath, checkInWallPath } from '~/domain/run-paths'
import { givenRunToday } from './attendance-world'
import { expect, test } from './fixtures'

test('the list is a plain form to save', async ({ page, db, course, signInAs }) => {
	const { lin, run, day } = await givenRunToday(db, { course, now: new Date() })
	await signInAs(lin)
	await page.goto(attendancePath(run))
	await page.getByRole('link', { name: 'Før oppmøte for dag 1' }).click()
	await page.getByRole('group', { name: 'Ada' }).getByRole('radio', { name: 'Ikke til stede' }).check()
	await page.getByRole('button', { name: 'Lagre oppmøtet' }).click()
	await expect(page.getByText('Lagret oppmøtet for 1 person.')).toBeVisible()

	await page.getByRole('link', { name: 'Før inn fra ark' }).click()
	await page.getByRole('button', { name: /Merk alle/ }).click()
	await expect(page.getByText('Lagret oppmøtet for 3 personer.')).toBeVisible()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Før inn fra ark, dag 1')
	await page.getByRole('button', { name: 'Lagre oppmøtet' }).click()
	await expect(page.getByText('Ingenting var endret')).toBeVisible()

	const marks = [...(await listMarks(db, day.id)).values()].flat()
	expect(marks.map(({ presence, method }) => `${presence} ${method}`).sort()).toEqual([
		'absent list',
		...Array<string>(3).fill('present sheet'),
	])
})

test('the code on the wall renews itself', async ({ page, db, course, signInAs }) => {
	const { lin, run, day } = await givenRunToday(db, { course, now: new Date() })
	await signInAs(lin)
	await page.goto(checkInWallPath(run, day))
	await expect(page.getByText('0 av 4 er her')).toBeVisible()
	await expect(page.locator('.wall-code')).toHaveText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
	await expect(page.locator('noscript meta[http-equiv=refresh]')).toHaveCount(1)
})
