import { describe, expect, test } from 'vitest'
import type { Db, PersonTable } from '#db/schema'
import { givenPerson, lettersTo, password, publicUrl, tokenIn } from '../../tests/support/accounts'
import { createTestDb, engines } from '../../tests/support/database'
import { confirmEmailChange } from './confirm-email-change.server'
import { requestEmailChange } from './request-email-change.server'

const now = new Date('2026-02-01T12:00:00.000Z')
const fresh = 'ny.adresse@example.no'

function request(db: Db, { email: present }: PersonTable, email = fresh, typed = password) {
	return requestEmailChange(db, { present, email, password: typed, network: '192.0.2.7', publicUrl, now })
}

function confirm(db: Db, { id: personId }: PersonTable, token: string) {
	return confirmEmailChange(db, { token, personId, publicUrl, contactEmail: 'hjelp@example.no', now })
}

function emailOf(db: Db, { id }: PersonTable) {
	return db.selectFrom('person').select('email').where('id', '=', id).executeTakeFirstOrThrow()
}

describe.each(engines)('changing the address on %s', (engine) => {
	test('waits until the new mailbox has confirmed it, and tells the old one', async () => {
		const db = await createTestDb(engine)
		const ada = await givenPerson(db)
		expect(await request(db, ada)).toEqual({ kind: 'letter-sent' })
		expect(await emailOf(db, ada)).toEqual({ email: ada.email })

		expect(await confirm(db, ada, tokenIn((await lettersTo(db, fresh))[0]))).toEqual({ kind: 'changed' })

		expect(await emailOf(db, ada)).toEqual({ email: fresh })
		const [letter] = await lettersTo(db, ada.email)
		expect(letter?.subject).toBe('E-postadressen til kontoen din er endret')
		expect(letter?.bodyText).toContain('skriv til hjelp@example.no')
		expect(`${letter?.bodyText}${letter?.bodyHtml}`).not.toContain(fresh)
	})

	test('answers the same when the address belongs to somebody, and only the letter there tells', async () => {
		const db = await createTestDb(engine)
		const ada = await givenPerson(db)
		const grace = await givenPerson(db, { name: 'Grace' })

		expect(await request(db, ada, grace.email)).toEqual({ kind: 'letter-sent' })

		expect((await lettersTo(db, grace.email))[0]?.subject).toBe('Adressen hører til en annen konto')
		expect(await db.selectFrom('singleUseLink').selectAll().execute()).toEqual([])
	})

	test('of two people who take the same address at once one gets it', async () => {
		const db = await createTestDb(engine)
		const people = [await givenPerson(db), await givenPerson(db, { name: 'Grace' })]
		for (const person of people) await request(db, person)
		const letters = await lettersTo(db, fresh)
		const links = await db.selectFrom('singleUseLink').selectAll().execute()
		expect(links).toHaveLength(2)

		// Who has which letter is not told by the letters: each tries both.
		const decisions = await Promise.all(
			people.flatMap((person) => letters.map((letter) => confirm(db, person, tokenIn(letter)))),
		)

		expect(decisions.filter(({ kind }) => kind === 'changed')).toHaveLength(1)
		expect(decisions).toContainEqual({ kind: 'refused', reason: 'taken' })
		expect(await db.selectFrom('person').select('id').where('email', '=', fresh).execute()).toHaveLength(1)
	})

	test('a link that went to a stranger’s mailbox opens nothing for the stranger', async () => {
		const db = await createTestDb(engine)
		const ada = await givenPerson(db)
		const grace = await givenPerson(db, { name: 'Grace' })
		await request(db, ada)
		const token = tokenIn((await lettersTo(db, fresh))[0])

		expect(await confirm(db, grace, token)).toEqual({ kind: 'refused', reason: 'unknown' })

		expect(await emailOf(db, grace)).toEqual({ email: grace.email })
		expect(await confirm(db, ada, token)).toEqual({ kind: 'changed' })
		expect(await confirm(db, ada, token)).toEqual({ kind: 'refused', reason: 'used' })
	})

	test('asks for the password', async () => {
		const db = await createTestDb(engine)
		const ada = await givenPerson(db)

		expect(await request(db, ada, fresh, 'feil passord')).toEqual({ kind: 'wrong' })
		expect(await request(db, ada, ada.email)).toEqual({ kind: 'same-address' })

		expect(await lettersTo(db, fresh)).toEqual([])
	})
})
