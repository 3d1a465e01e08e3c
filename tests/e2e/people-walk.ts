import type { Page } from 'playwright/test'
import type { Db } from '#db/schema'
import { givenLeader, givenRun } from '#db/seeds/build-runs'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { PersonId } from '~/domain/ids'
import { participantsPath } from '~/domain/run-paths'
import { expect } from './fixtures'

/** A run and its leader. */
export async function givenLedRun(db: Db, course: Course): Promise<{ run: CourseRun; leader: PersonId }> {
	const now = new Date()
	const leader = await givenLeader(db, { now })
	return { run: await givenRun(db, { course, now, leaderIds: [leader], seats: 3, access: 'invitation' }), leader }
}

/** A leader who is signed in takes in a list as Norwegian Excel saves it, mends its mistake, and takes it in. */
export async function takeInAList(page: Page, run: CourseRun): Promise<void> {
	const file = (text: string) => ({ name: 'studenter.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') })
	const heading = 'Studentnummer;Navn;E-post\r\n'
	await page.goto(participantsPath(run))
	await page.getByRole('link', { name: 'Hent inn ei liste' }).click()

	await page.getByRole('button', { name: 'Se over lista' }).click()
	await expect(page.getByRole('link', { name: 'Velg fila med deltakere.' })).toBeVisible()

	await page.getByLabel('Fil med deltakere').setInputFiles(file(`${heading}00417;Åse Bjørnæs;ase@eksempel\r\n`))
	await page.getByRole('button', { name: 'Se over lista' }).click()
	await expect(page.getByText('E-postadressen ser ikke riktig ut')).toBeVisible()
	// With nobody to take in, nothing is counted and nothing is offered but to mend the file.
	await expect(page.getByRole('button', { name: /Ta inn/ })).toHaveCount(0)
	await expect(page.getByText('1 rad har feil')).toBeVisible()
	await expect(page.getByText('får plass', { exact: false })).toHaveCount(0)
	await expect(page.getByText('ta inn bare dem uten feil')).toHaveCount(0)

	await page.getByRole('link', { name: 'Last opp fila på nytt' }).click()
	const more = '00418;Bo Dal;\r\n00419;Cy Ås;\r\n00420;Dag Ås;\r\n'
	await page
		.getByLabel('Fil med deltakere')
		.setInputFiles(file(`${heading}00417;Åse Bjørnæs;ase@eksempel.no\r\n${more}`))
	await page.getByRole('button', { name: 'Se over lista' }).click()
	await expect(page.getByText('3 nye får plass')).toBeVisible()
	await expect(page.getByText('1 ny kommer på venteliste')).toBeVisible()

	await page.getByRole('button', { name: 'Ta inn 4 deltakere' }).click()
	await expect(page.getByRole('heading', { name: 'Lista er tatt inn' })).toBeVisible()
	await page.getByRole('link', { name: 'Se deltakerne' }).click()
	await expect(page.getByText('3 av 3 plasser er tatt. 1 står på venteliste.')).toBeVisible()
	await expect(page.getByRole('row', { name: /Åse Bjørnæs/ })).toContainText('00417')
}
