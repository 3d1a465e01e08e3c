import { expect, test } from './fixtures'
import { givenBusyRun } from './sights-overview'

test('a leader finds who is stuck: sorts, filters, searches', async ({ page, db, course, signInAs }) => {
	const { run, leaderId } = await givenBusyRun(db, course)
	await signInAs(leaderId)

	await page.goto('/leder')
	await page.getByRole('rowheader').getByRole('link', { name: run.title, exact: true }).click()
	await expect(page.getByRole('heading', { level: 1, name: run.title })).toBeVisible()
	const people = page.getByRole('rowheader')
	await expect(people).toHaveText([/Ada/, /Bjørg/, /Grace/, /Kim/, /Olga/, /Øyvind/, /Åse/])

	await page.getByLabel('Sorter etter').selectOption({ label: 'Modul 1' })
	await page.getByLabel('Rekkefølge').selectOption({ label: 'Synkende' })
	await page.getByRole('button', { name: 'Vis', exact: true }).click()
	await expect(page).toHaveURL(/sorter=modul-1&retning=synkende/)
	await expect(people.last()).toHaveText(/Olga/)

	await page.getByRole('link', { name: /Har ikke begynt/ }).click()
	await expect(people).toHaveText([/Bjørg/, /Olga/])

	await page.getByLabel('Søk etter navn').fill('olga')
	await page.getByRole('button', { name: 'Vis', exact: true }).click()
	await expect(people).toHaveText([/Olga/])
	await expect(page.getByRole('cell', { name: 'Uten konto' })).toBeVisible()
})

test('a leader takes the table along as Excel', async ({ page, db, course, signInAs }) => {
	const { run, leaderId } = await givenBusyRun(db, course)
	await signInAs(leaderId)
	await page.goto(`/leder/kurs/${run.id}?vis=ikke-begynt`)

	const download = page.waitForEvent('download')
	await page.getByRole('button', { name: 'Excel' }).click()

	expect((await download).suggestedFilename()).toMatch(/^deltakere-.*[.]xlsx$/)
})
