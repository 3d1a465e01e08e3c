import { describe, expect, test } from 'vitest'
import { findPersonByEmail } from '#db/queries/people'
import { languages } from '~/domain/language'
import { aSession, givenPerson, lettersTo, password, publicUrl, tokenIn } from '../../tests/support/accounts'
import { createTestDb, engines } from '../../tests/support/database'
import { confirmRegistration } from './confirm-registration.server'
import { makeSingleUseLink } from './make-single-use-link.server'
import { registerPerson } from './register-person.server'

const noon = new Date('2026-02-01T12:00:00.000Z')
const ada = { name: 'Ada Lovelace', email: 'ada@example.no', password, language: null, next: '/kurs/igangsetter' }
const asked = { ...ada, network: '192.0.2.7', publicUrl, now: noon }

describe.each(engines)('registration on %s', (engine) => {
	test('makes an account only when the link has been confirmed, and signs in', async () => {
		const db = await createTestDb(engine)
		expect(await registerPerson(db, asked)).toEqual({ kind: 'letter-sent' })
		expect(await db.selectFrom('person').selectAll().execute()).toEqual([])
		const [letter] = await lettersTo(db, ada.email)
		const session = aSession()

		const decision = await confirmRegistration(db, { token: tokenIn(letter), session, now: noon })

		expect(decision).toMatchObject({ kind: 'confirmed', next: '/kurs/igangsetter' })
		const person = await db.selectFrom('person').selectAll().executeTakeFirstOrThrow()
		expect(person).toMatchObject({ name: ada.name, email: ada.email, language: null })
		expect(await db.selectFrom('session').selectAll().execute()).toEqual([{ ...session, personId: person.id }])
		expect(await db.selectFrom('auditEntry').select('action').execute()).toEqual([{ action: 'person.registered' }])
	})

	test.each(languages)('an account asked for in a language keeps it: %s', async (language) => {
		const db = await createTestDb(engine)
		await registerPerson(db, { ...asked, language })
		const token = tokenIn((await lettersTo(db, ada.email))[0])

		await confirmRegistration(db, { token, session: aSession(), now: noon })

		expect(await findPersonByEmail(db, ada.email)).toMatchObject({ language })
	})

	test('a link from before there were languages still makes its account', async () => {
		const db = await createTestDb(engine)
		const detail = { name: ada.name, email: ada.email, passwordHash: 'no password', next: ada.next }
		const token = await makeSingleUseLink(db, { purpose: 'registration', detail, now: noon })

		const decision = await confirmRegistration(db, { token, session: aSession(), now: noon })

		expect(decision.kind).toBe('confirmed')
		expect(await findPersonByEmail(db, ada.email)).toMatchObject({ language: null })
	})

	test('keeps neither the password nor the secret of the link, and forgets the account-to-be when it is used', async () => {
		const db = await createTestDb(engine)
		await registerPerson(db, asked)
		const token = tokenIn((await lettersTo(db, ada.email))[0])
		const waiting = JSON.stringify(await db.selectFrom('singleUseLink').selectAll().execute())
		expect(waiting).not.toContain(password)
		expect(waiting).not.toContain(token)

		await confirmRegistration(db, { token, session: aSession(), now: noon })

		const used = JSON.stringify(await db.selectFrom('singleUseLink').selectAll().execute())
		expect(used).not.toContain(ada.email)
	})

	test('makes one account when the button is pressed twice at once', async () => {
		const db = await createTestDb(engine)
		await registerPerson(db, asked)
		const token = tokenIn((await lettersTo(db, ada.email))[0])

		const decisions = await Promise.all(
			[1, 2, 3].map(() => confirmRegistration(db, { token, session: aSession(), now: noon })),
		)

		expect(decisions.filter(({ kind }) => kind === 'confirmed')).toHaveLength(1)
		expect(decisions).toContainEqual({ kind: 'refused', reason: 'used' })
		expect(await db.selectFrom('person').select('id').execute()).toHaveLength(1)
		expect(await db.selectFrom('session').select('id').execute()).toHaveLength(1)
	})

	test('makes one account of two letters to the same address, confirmed at once', async () => {
		const db = await createTestDb(engine)
		await registerPerson(db, asked)
		await registerPerson(db, asked)
		const tokens = (await lettersTo(db, ada.email)).map(tokenIn)

		const decisions = await Promise.all(
			tokens.map((token) => confirmRegistration(db, { token, session: aSession(), now: noon })),
		)

		expect(decisions.map((decision) => decision.kind).sort()).toEqual(['confirmed', 'refused'])
		expect(decisions).toContainEqual({ kind: 'refused', reason: 'already-registered' })
	})

	test('answers the same when the address has an account, and only the letter tells', async () => {
		const db = await createTestDb(engine)
		const { email } = await givenPerson(db)

		expect(await registerPerson(db, { ...asked, email })).toEqual({ kind: 'letter-sent' })

		const [letter] = await lettersTo(db, email)
		expect(letter?.subject).toBe('Du har allerede en konto i Igangsetterkurset')
		expect(letter?.bodyText).toContain(`${publicUrl}/glemt-passord`)
		expect(await db.selectFrom('singleUseLink').selectAll().execute()).toEqual([])
	})

	test('a letter repeats nothing of what was typed', async () => {
		const db = await createTestDb(engine)
		await registerPerson(db, { ...asked, name: 'Kjøp billige klokker' })

		const [letter] = await lettersTo(db, ada.email)

		expect(`${letter?.subject} ${letter?.bodyText} ${letter?.bodyHtml}`).not.toContain('klokker')
	})

	test('a link is worth nothing after a day, and a made-up one never is', async () => {
		const db = await createTestDb(engine)
		await registerPerson(db, asked)
		const token = tokenIn((await lettersTo(db, ada.email))[0])
		const nextDay = new Date('2026-02-02T12:00:00.000Z')

		const late = await confirmRegistration(db, { token, session: aSession(), now: nextDay })
		const madeUp = await confirmRegistration(db, { token: 'x'.repeat(43), session: aSession(), now: noon })

		expect(late).toEqual({ kind: 'refused', reason: 'expired' })
		expect(madeUp).toEqual({ kind: 'refused', reason: 'unknown' })
	})

	test('nobody’s mailbox can be filled by way of the portal', async () => {
		const db = await createTestDb(engine)
		const decisions = []
		for (let n = 0; n < 6; n++) decisions.push(await registerPerson(db, asked))

		expect(decisions.at(-1)).toMatchObject({ kind: 'wait' })
		expect(await lettersTo(db, ada.email)).toHaveLength(4)
	})

	test('a weak password sends no letter', async () => {
		const db = await createTestDb(engine)

		expect(await registerPerson(db, { ...asked, password: 'kort' })).toEqual({
			kind: 'unfit-password',
			problem: 'too-short',
		})
		expect(await lettersTo(db, ada.email)).toEqual([])
	})
})
