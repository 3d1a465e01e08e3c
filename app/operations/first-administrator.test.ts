import { describe, expect, test } from 'vitest'
import { findPersonByEmail } from '#db/queries/people'
import { aSession, givenPerson, password, publicUrl } from '../../tests/support/accounts'
import { createTestDb, engines } from '../../tests/support/database'
import { makeFirstAdministrator } from './make-first-administrator.server'
import { makeFirstAdministratorLink } from './make-first-administrator-link.server'

const now = new Date('2026-02-01T12:00:00.000Z')
const noor = { name: 'Noor', email: 'noor@example.no', password, language: 'nn', now } as const
const tokenOf = (url: string | null) => url?.split('/').at(-1) ?? ''

describe.each(engines)('the first administrator on %s', (engine) => {
	test('is made by the link, once, and then there are no more links', async () => {
		const db = await createTestDb(engine)
		const url = await makeFirstAdministratorLink(db, { now, publicUrl })
		expect(url).toMatch(/^https:\/\/kurs\.example\.no\/forste-administrator\/[\w-]{43}$/)
		const token = tokenOf(url)

		const decisions = await Promise.all(
			['noor@example.no', 'lin@example.no'].map((email) =>
				makeFirstAdministrator(db, { ...noor, email, token, session: aSession() }),
			),
		)

		expect(decisions.map(({ kind }) => kind).sort()).toEqual(['made', 'refused'])
		expect(await db.selectFrom('roleGrant').select('role').execute()).toEqual([{ role: 'administrator' }])
		expect(await db.selectFrom('person').select('id').execute()).toHaveLength(1)
		expect(await makeFirstAdministratorLink(db, { now, publicUrl })).toBeNull()
	})

	test('only the newest link works', async () => {
		const db = await createTestDb(engine)
		const [older, newest] = [
			tokenOf(await makeFirstAdministratorLink(db, { now, publicUrl })),
			tokenOf(await makeFirstAdministratorLink(db, { now, publicUrl })),
		]

		expect(await makeFirstAdministrator(db, { ...noor, token: older, session: aSession() })).toEqual({
			kind: 'refused',
			reason: 'used',
		})
		expect((await makeFirstAdministrator(db, { ...noor, token: newest, session: aSession() })).kind).toBe('made')
		expect(await findPersonByEmail(db, noor.email)).toMatchObject({ language: 'nn' })
	})

	test('an address that is taken leaves the link as good as it was', async () => {
		const db = await createTestDb(engine)
		const { email } = await givenPerson(db)
		const token = tokenOf(await makeFirstAdministratorLink(db, { now, publicUrl }))

		expect(await makeFirstAdministrator(db, { ...noor, email, token, session: aSession() })).toEqual({
			kind: 'refused',
			reason: 'email-taken',
		})
		expect((await makeFirstAdministrator(db, { ...noor, token, session: aSession() })).kind).toBe('made')
	})
})
