import type { Page } from 'playwright/test'
import { listMarks } from '#db/queries/attendance'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { dayAttendancePath } from '~/domain/run-paths'
import { markAttendance } from '~/operations/mark-attendance.server'
import { givenRunToday, markOf } from './attendance-world'
import { expect, test } from './fixtures'
import { openMenu } from './open-menu'
import { watch } from './watched-page'

const choose = (page: Page, name: string, choice: string) =>
	page.getByRole('group', { name }).getByRole('radio', { name: choice, exact: true }).check()
const state = (page: Page, words: string | RegExp) =>
	expect(page.getByRole('main').getByRole('status')).toHaveText(words)

async function marksOf(db: Db, dayId: Parameters<typeof listMarks>[1]) {
	return [...(await listMarks(db, dayId)).values()].flat()
}

test('a leader ticks on a phone, and every tick is kept at once', async ({ page, app, db, course, signInAs }) => {
	const { lin, run, day } = await givenRunToday(db, { course, now: new Date() })
	await signInAs(lin)
	const trouble = watch(page, app.url)
	await page.goto(dayAttendancePath(run, day))
	await expect(page.getByRole('button', { name: 'Lagre oppmøtet' })).toHaveCount(0)
	await choose(page, 'Ada', 'Til stede')
	await state(page, 'Lagret')
	await choose(page, 'Olga', 'Ikke til stede')
	await expect(page.getByText('Ført i lista av Lin')).toHaveCount(2)
	await expect(page.getByText('1 til stede · 1 ikke til stede · 2 ikke ført')).toBeVisible()

	await page.getByRole('button', { name: /Merk alle/ }).click()
	await expect(page.getByText('3 til stede · 1 ikke til stede · 0 ikke ført')).toBeVisible()
	await page.getByRole('button', { name: /Angre/ }).click()
	await state(page, 'Lagret')
	await page.reload()
	await expect(
		page.getByRole('group', { name: 'Ada' }).getByRole('radio', { name: 'Til stede', exact: true }),
	).toBeChecked()
	await expect(page.getByText('1 til stede · 1 ikke til stede · 2 ikke ført')).toBeVisible()
	await expect(page.getByText('Historikk (2) for Grace')).toBeVisible()
	expect(await marksOf(db, day.id)).toHaveLength(6)
	expect(trouble).toEqual([])
})

test('ticks without a network wait on the phone, over a reload too, and arrive once', async ({
	page,
	context,
	db,
	course,
	signInAs,
}) => {
	const { lin, run, day } = await givenRunToday(db, { course, now: new Date() })
	await signInAs(lin)
	await page.goto(dayAttendancePath(run, day))
	await state(page, /Hvert kryss/)
	await context.setOffline(true)
	await choose(page, 'Ada', 'Til stede')
	await choose(page, 'Grace', 'Ikke til stede')
	await choose(page, 'Grace', 'Til stede')
	await state(page, 'Venter på nett – 3 merker ligger på denne enheten')
	expect(await marksOf(db, day.id)).toEqual([])

	// The network is back for pages, and marks still don't come through.
	await page.route('**/merker', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
	await context.setOffline(false)
	await page.reload()
	await state(page, 'Venter på nett – 3 merker ligger på denne enheten')
	await expect(
		page.getByRole('group', { name: 'Grace' }).getByRole('radio', { name: 'Til stede', exact: true }),
	).toBeChecked()
	await page.unroute('**/merker')
	await page.evaluate(() => window.dispatchEvent(new Event('online')))
	await state(page, 'Lagret')

	const marks = await marksOf(db, day.id)
	expect(marks.map(({ presence }) => presence).sort()).toEqual(['absent', 'present', 'present'])
	expect(marks.filter(({ supersededAt }) => supersededAt === null)).toHaveLength(2)
	expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('an answer that is lost on the way makes no second mark', async ({ page, db, course, signInAs }) => {
	const { lin, run, day } = await givenRunToday(db, { course, now: new Date() })
	await signInAs(lin)
	await page.goto(dayAttendancePath(run, day))
	let lost = 0
	await page.route('**/merker', async (route) => {
		if (route.request().method() !== 'POST' || lost > 0) return route.continue()
		lost++
		await route.fetch()
		await route.abort()
	})
	await choose(page, 'Ada', 'Til stede')
	await state(page, /Venter på nett/)
	await state(page, 'Lagret')

	expect(lost).toBe(1)
	expect(await marksOf(db, day.id)).toHaveLength(1)
})

test('what another leader said later holds, and both leaders see it', async ({
	page,
	context,
	db,
	course,
	signInAs,
}) => {
	const { lin, run, day, people } = await givenRunToday(db, { course, now: new Date() })
	const liv = await givenPerson(db, { name: 'Liv', now: new Date() })
	const [ada] = people
	if (!ada) throw new Error('Nobody is in the run')
	await signInAs(lin)
	await page.goto(dayAttendancePath(run, day))
	await state(page, /Hvert kryss/)
	await context.setOffline(true)
	await choose(page, 'Ada', 'Ikke til stede')
	await state(page, /Venter på nett/)
	await page.waitForTimeout(20)
	const now = new Date()
	const marks = [markOf(ada, 'present', now)]
	await markAttendance(db, { course, run, dayId: day.id, marks, method: 'list', actorId: liv, now })
	await context.setOffline(false)

	await expect(page.getByText(/Endret av Liv kl\. \d\d\.\d\d, etter ditt merke/)).toBeVisible()
	await expect(
		page.getByRole('group', { name: 'Ada' }).getByRole('radio', { name: 'Til stede', exact: true }),
	).toBeChecked()
	expect(await marksOf(db, day.id)).toHaveLength(2)
})

test('nobody else who signs in on the phone sees or sends what waits, and signing out clears it', async ({
	page,
	context,
	db,
	course,
	signInAs,
}) => {
	const { lin, run, day } = await givenRunToday(db, { course, now: new Date() })
	const other = await givenRunToday(db, { course, now: new Date() })
	await db.insertInto('runLeader').values({ runId: run.id, personId: other.lin }).execute()
	await signInAs(lin)
	await page.route('**/merker', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
	await page.goto(dayAttendancePath(run, day))
	await choose(page, 'Ada', 'Til stede')
	await state(page, /Venter på nett – 1 merke/)

	await context.clearCookies()
	await signInAs(other.lin)
	await page.reload()
	await state(page, /Hvert kryss/)
	await expect(page.getByText('0 til stede')).toBeVisible()

	await context.clearCookies()
	await signInAs(lin)
	await page.reload()
	await state(page, /Venter på nett – 1 merke/)
	page.once('dialog', (dialog) => void dialog.accept())
	await openMenu(page)
	await page.getByRole('button', { name: 'Logg ut' }).click()
	await expect(page).toHaveURL('/')
	expect(await page.evaluate(() => localStorage.length)).toBe(0)
	expect(await marksOf(db, day.id)).toEqual([])
})

test('what is ticked before the script is there is kept too', async ({ page, db, course, signInAs }) => {
	const { lin, run, day } = await givenRunToday(db, { course, now: new Date() })
	await signInAs(lin)
	let letThrough = () => {}
	const ticked = new Promise<void>((resolve) => {
		letThrough = resolve
	})
	await page.route('**/assets/entry.client*', async (route) => {
		await ticked
		await route.continue()
	})
	await page.goto(dayAttendancePath(run, day), { waitUntil: 'commit' })
	await choose(page, 'Ada', 'Til stede')
	letThrough()
	await state(page, 'Lagret')

	expect(await marksOf(db, day.id)).toHaveLength(1)
})
