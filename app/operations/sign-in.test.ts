import { describe, expect, test } from 'vitest'
import { aSession, givenPerson, lettersTo, password, publicUrl, tokenIn } from '../../tests/support/accounts'
import { createTestDb, engines } from '../../tests/support/database'
import { requestPasswordReset } from './request-password-reset.server'
import { resetPassword } from './reset-password.server'
import { signIn } from './sign-in.server'
import { signOutEverywhere } from './sign-out-everywhere.server'

const noon = new Date('2026-02-01T12:00:00.000Z')
const network = '192.0.2.7'

describe.each(engines)('signing in on %s', (engine) => {
	test('begins a session when the password is right', async () => {
		const db = await createTestDb(engine)
		const { id, email } = await givenPerson(db)
		const session = aSession()

		const decision = await signIn(db, { email, password, network, session, now: noon })

		expect(decision).toEqual({ kind: 'signed-in', personId: id })
		expect(await db.selectFrom('session').selectAll().execute()).toEqual([{ ...session, personId: id }])
	})

	test('says the same of a wrong password and of an unknown address', async () => {
		const db = await createTestDb(engine)
		const { email } = await givenPerson(db)
		const attempt = { password: 'fire kaffekopper', network, now: noon }

		const wrong = await signIn(db, { ...attempt, email, session: aSession() })
		const unknown = await signIn(db, { ...attempt, email: 'grace@example.no', session: aSession() })

		expect(wrong).toEqual({ kind: 'wrong' })
		expect(unknown).toEqual(wrong)
		expect(await db.selectFrom('session').selectAll().execute()).toEqual([])
	})

	test.each(['ada@example.no', 'nobody@example.no'])(
		'of twelve guesses at once for %s five are tried',
		async (email) => {
			const db = await createTestDb(engine)
			await givenPerson(db)

			const decisions = await Promise.all(
				Array.from({ length: 12 }, (_, n) =>
					signIn(db, { email, password: `gjett nummer ${n}`, network, session: aSession(), now: noon }),
				),
			)

			expect(decisions.filter(({ kind }) => kind === 'wrong')).toHaveLength(5)
			expect(decisions.filter(({ kind }) => kind === 'wait')).toHaveLength(7)
		},
	)

	test('the right password opens nothing while one has to wait, and everything starts anew after a success', async () => {
		const db = await createTestDb(engine)
		const { email } = await givenPerson(db)
		const attempt = (typed: string, minute: number) =>
			signIn(db, {
				email,
				password: typed,
				network,
				session: aSession(),
				now: new Date(noon.getTime() + minute * 60_000),
			})
		for (let n = 0; n < 5; n++) await attempt('feil passord', 0)

		expect(await attempt(password, 0)).toEqual({ kind: 'wait', until: '2026-02-01T12:01:00.000Z' })
		expect((await attempt(password, 1)).kind).toBe('signed-in')
		expect((await attempt('feil passord', 1)).kind).toBe('wrong')
		expect((await attempt(password, 1)).kind).toBe('signed-in')
	})

	test('many people behind one network can sign in one after the other', async () => {
		const db = await createTestDb(engine)
		const { email } = await givenPerson(db)
		for (let n = 0; n < 35; n++) {
			const decision = await signIn(db, { email, password, network, session: aSession(), now: noon })
			expect(decision.kind).toBe('signed-in')
		}
	})

	test('a letter å typed in another form of Unicode is the same', async () => {
		const db = await createTestDb(engine)
		const { email } = await givenPerson(db)
		await requestPasswordReset(db, { email, network, publicUrl, now: noon })
		const token = tokenIn((await lettersTo(db, email))[0])
		await resetPassword(db, { token, password: 'på blåbærtur i år', network, publicUrl, now: noon })

		const typed = 'på blåbærtur i år'.normalize('NFD')

		expect((await signIn(db, { email, password: typed, network, session: aSession(), now: noon })).kind).toBe(
			'signed-in',
		)
	})

	test('signing out everywhere ends one person’s sessions and nobody else’s', async () => {
		const db = await createTestDb(engine)
		const ada = await givenPerson(db)
		const grace = await givenPerson(db, { name: 'Grace' })
		for (const { email } of [ada, ada, grace]) {
			await signIn(db, { email, password, network, session: aSession(), now: noon })
		}

		await signOutEverywhere(db, { personId: ada.id, now: noon })

		expect(await db.selectFrom('session').select('personId').execute()).toEqual([{ personId: grace.id }])
	})
})
