import { expect, test } from './fixtures'
import { givenBusyRun } from './sights-overview'

test('without JavaScript a leader sorts, filters and downloads all the same', async ({
	page,
	db,
	course,
	signInAs,
}) => {
	const { run, leaderId } = await givenBusyRun(db, course)
	await signInAs(leaderId)
	await page.goto(`/leder/kurs/${run.id}`)

	await page.getByRole('link', { name: /Har ikke begynt/ }).click()
	await page.getByLabel('Rekkefølge').selectOption({ label: 'Synkende' })
	await page.getByRole('button', { name: 'Vis', exact: true }).click()
	await expect(page.getByRole('rowheader')).toHaveText([/Olga/, /Bjørg/])

	const download = page.waitForEvent('download')
	await page.getByRole('button', { name: 'CSV' }).click()
	expect((await download).suggestedFilename()).toMatch(/[.]csv$/)
})
