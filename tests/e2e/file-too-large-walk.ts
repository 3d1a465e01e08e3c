import type { Page } from 'playwright/test'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenInstitution } from '#db/seeds/build-runs'
import { institutionImagesPath } from '~/domain/admin-paths'
import type { Course } from '~/domain/course'
import type { PersonId } from '~/domain/ids'
import { importPath } from '~/domain/run-paths'
import { expect } from './fixtures'
import { givenLedRun } from './people-walk'

type World = { page: Page; db: Db; course: Course; signInAs: (person: PersonId) => Promise<void> }

/** A leader takes a film for the list of participants. */
export async function sendTooLargeList({ page, db, course, signInAs }: World): Promise<void> {
	const { run, leader } = await givenLedRun(db, course)
	await signInAs(leader)
	await page.goto(importPath(run))
	await choose(page, 'Fil med deltakere')
	await page.getByRole('button', { name: 'Se over lista' }).click()
	await expectToldOf(page, 'Fil med deltakere', /Fila er for stor. Den kan være høyst 2 MB/)
}

/** An administrator takes a photograph from a camera for a signature; the logo above it is not to blame. */
export async function sendTooLargeSignature({ page, db, signInAs }: World): Promise<void> {
	const id = await givenInstitution(db)
	await signInAs(await givenPerson(db, { name: 'Noor', roles: [{ role: 'administrator' }], now: new Date() }))
	await page.goto(institutionImagesPath({ id }))
	const signature = page.getByRole('region', { name: 'Underskrift' })
	await choose(signature, 'Bilde')
	await signature.getByRole('button', { name: 'Ta i bruk' }).click()
	await expectToldOf(signature, 'Bilde', /Bildet er for stort. Det kan være høyst 500 KB/)
	await expect(page.getByRole('region', { name: 'Logo' }).getByLabel('Bilde')).not.toHaveAccessibleDescription(
		/for stort/,
	)
}

type Place = Pick<Page, 'getByLabel'>

async function choose(place: Place, label: string): Promise<void> {
	const film = { name: 'film.mov', mimeType: 'video/quicktime', buffer: Buffer.alloc(3_000_000, 7) }
	await place.getByLabel(label).setInputFiles(film)
}

async function expectToldOf(place: Place, label: string, what: RegExp) {
	const field = place.getByLabel(label)
	const summary = field.page().getByRole('region', { name: 'Noe må rettes' })
	await expect(summary).toContainText(what)
	await expect(summary).toBeFocused()
	await expect(field).toHaveAccessibleDescription(what)
}
