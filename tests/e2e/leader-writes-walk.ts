import type { Page } from 'playwright/test'
import type { Db } from '#db/schema'
import { givenLessonsDone, givenPerson } from '#db/seeds/build'
import { givenOffice, givenParticipant, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import type { Course } from '~/domain/course'
import { messagesPath } from '~/domain/run-paths'
import { lettersTo } from '../support/accounts'
import { expect } from './fixtures'

/** A run that Lin leads: Ada has not begun, Grace has, and Per has no address. */
export async function givenRunToWriteTo(db: Db, course: Course) {
	const now = new Date()
	const districtOfficeId = await givenOffice(db)
	const roles = [{ role: 'course-leader', districtOfficeId, reach: 'own-runs' } as const]
	const lin = await givenPerson(db, { name: 'Lin Larsen', email: `lin-${now.getTime()}@eksempel.no`, roles, now })
	const run = await givenRun(db, { course, now, leaderIds: [lin] })
	const ada = `ada-${crypto.randomUUID().slice(0, 8)}@eksempel.no`
	await givenParticipant(db, {
		run,
		name: 'Ada',
		personId: await givenPerson(db, { name: 'Ada', email: ada, now }),
		now,
	})
	const grace = await givenParticipant(db, { run, name: 'Grace', now })
	await givenLessonsDone(db, { course, personId: grace.personId, now }, [1])
	await givenParticipantOnPaper(db, { run, name: 'Per', now })
	await db.deleteFrom('letter').execute()
	return { run, lin, ada }
}

/** Writes to those who have not begun: mends an empty form, looks the letter over, sends it, and finds it among the sent ones. */
export async function writeToThoseWhoHaveNotBegun(
	page: Page,
	db: Db,
	{ run, ada }: Awaited<ReturnType<typeof givenRunToWriteTo>>,
): Promise<void> {
	await page.goto(messagesPath(run))
	await expect(page.getByText('Ingen har skrevet til deltakerne')).toBeVisible()
	await page.getByRole('radio', { name: /De som ikke har begynt/ }).check()
	await page.getByLabel('Emne').fill('Kom i gang')
	await page.getByRole('button', { name: 'Se over meldingen' }).click()
	await expect(page.getByRole('link', { name: 'Skriv en tekst.' })).toBeVisible()
	await expect(page.getByLabel('Emne')).toHaveValue('Kom i gang')
	await page.getByLabel('Tekst').fill('Hei Ada og andre.\n\nSe https://selvhjelp.no/kurs for mer.')
	await page.getByRole('button', { name: 'Se over meldingen' }).click()

	await expect(page.getByRole('heading', { level: 1, name: 'Se over meldingen' })).toBeVisible()
	await expect(page.getByRole('heading', { name: 'Kom i gang' })).toBeVisible()
	await expect(page.getByText('1 person får det. 1 person får det ikke.')).toBeVisible()
	await expect(page.getByText('Per: har ingen e-postadresse')).toBeVisible()
	expect(await lettersTo(db, ada)).toHaveLength(0)
	await page.getByRole('button', { name: 'Send til 1 person' }).click()

	await expect(page.getByText('Meldingen er på vei til 1 person.')).toBeVisible()
	await expect(page.getByText(/^Lin Larsen, .*De som ikke har begynt: 1 person/)).toBeVisible()
	const [letter] = await lettersTo(db, ada)
	expect(letter?.subject).toBe('Kom i gang')

	await page.getByText('Stopp brev til én deltaker').click()
	const participant = page.getByRole('combobox', { name: 'Deltaker' })
	await expect(participant).toHaveValue('')
	await page.getByRole('button', { name: 'Stopp brevene' }).click()
	await expect(page.getByText('Ingen har takket nei.')).toBeVisible()
	await participant.selectOption('Grace')
	await page.getByRole('button', { name: 'Stopp brevene' }).click()
	await expect(page.getByRole('listitem').filter({ hasText: /^Grace$/ })).toBeVisible()
	expect(letter?.bodyHtml).toMatch(/<a href="https:\/\/selvhjelp.no\/kurs"[^>]*>https:\/\/selvhjelp.no\/kurs<\/a>/)
}
