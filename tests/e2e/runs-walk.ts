import type { Page } from 'playwright/test'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenLeader, givenParticipant } from '#db/seeds/build-runs'
import type { CourseRun } from '~/domain/course-run'
import type { PersonId, RunId } from '~/domain/ids'
import { expect } from './fixtures'

/** A day that comes for as long as these tests are run. */
const years = { first: '2090-03-04', second: '2090-03-05', third: '2090-03-06' }

type Walk = {
	page: Page
	db: Db
	signInAs: (personId: PersonId) => Promise<void>
}

/** A leader plans a run, makes one like it, moves a day and cancels it; those in it get letters. */
export async function leadThroughRuns({ page, db, signInAs }: Walk): Promise<void> {
	const now = new Date()
	const lin = await givenLeader(db, { name: 'Lin', now })
	await signInAs(lin)
	const title = `Kurs ${lin.slice(0, 8)}`

	await page.goto('/leder/kurs/ny')
	await page.getByLabel('Tittel').fill(title)
	await fillDay(page, 1, years.first, 'Nygård skole')
	await page.getByRole('button', { name: 'Lagre kurset' }).click()
	await expect(page.getByRole('link', { name: /alle kursdagene/ })).toBeVisible()
	await expect(page.getByLabel('Tittel')).toHaveValue(title)
	await fillDay(page, 2, years.second, 'Nygård skole')
	await page.getByRole('button', { name: 'Legg til en dag' }).click()
	await expect(page.getByRole('group', { name: 'Dag 3' })).toBeVisible()
	await expect(day(page, 2).getByLabel('Sted')).toHaveValue('Nygård skole')
	await page.getByRole('button', { name: 'Lagre kurset' }).click()
	const run = await runCalled(db, title)
	expect(await daysOf(db, run.id)).toBe(2)

	const address = `ada-${lin.slice(0, 8)}@eksempel.no`
	const ada = await givenPerson(db, { name: 'Ada', email: address, now })
	await givenParticipant(db, { run, personId: ada, now })

	await page.goto(`/leder/kurs/${run.id}/endre`)
	await day(page, 2).getByLabel('Sted').fill('Rådhuset')
	await page.getByRole('button', { name: 'Lagre endringene' }).click()
	await expect(page.getByText('1 person får brev')).toBeVisible()
	await expect(day(page, 2).getByLabel('Sted')).toHaveValue('Rådhuset')

	await page.goto(`/leder/kurs/ny?kopi=${run.id}`)
	await expect(day(page, 2).getByLabel('Sted')).toHaveValue('Rådhuset')
	await expect(day(page, 2).getByLabel('Dato')).toHaveValue('')
	await page.getByLabel('Tittel').fill(`${title} igjen`)
	await day(page, 1).getByLabel('Dato').fill(years.second)
	await day(page, 2).getByLabel('Dato').fill(years.third)
	await page.getByRole('button', { name: 'Lagre kurset' }).click()
	await runCalled(db, `${title} igjen`)

	await page.goto(`/leder/kurs/${run.id}/avlys`)
	await page.getByRole('button', { name: 'Avlys kurset' }).click()
	await expect(page.getByRole('link', { name: /Skriv hvorfor/ })).toBeVisible()
	await page.getByLabel('Hvorfor er kurset avlyst?').fill('Kurslederen er syk.')
	await page.getByRole('button', { name: 'Avlys kurset' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'Kurset er avlyst' })).toBeVisible()

	expect(await subjectsTo(db, address)).toEqual([
		`Avlyst: «${title}»`,
		`Du har plass på «${title}»`,
		`Endring i «${title}»`,
	])
}

/** Subjects of the letters to an address, in the order of the alphabet. */
export async function subjectsTo(db: Db, address: string): Promise<string[]> {
	const letters = await db.selectFrom('letter').select('subject').where('toAddress', '=', address).execute()
	return letters.map(({ subject }) => subject).sort()
}

function day(page: Page, number: number) {
	return page.getByRole('group', { name: `Dag ${number}` })
}

async function fillDay(page: Page, number: number, date: string, place: string): Promise<void> {
	await day(page, number).getByLabel('Dato').fill(date)
	await day(page, number).getByLabel('Fra kl.').fill('09:00')
	await day(page, number).getByLabel('Til kl.').fill('16:00')
	await day(page, number).getByLabel('Sted').fill(place)
}

/** Waits for what a form has made. */
async function runCalled(db: Db, title: string): Promise<Pick<CourseRun, 'id'>> {
	const find = () => db.selectFrom('courseRun').select('id').where('title', '=', title).execute()
	await expect.poll(async () => (await find()).length).toBe(1)
	const [run] = await find()
	return run ?? { id: '' as RunId }
}

async function daysOf(db: Db, runId: RunId): Promise<number> {
	return (await db.selectFrom('runDay').select('id').where('runId', '=', runId).execute()).length
}
