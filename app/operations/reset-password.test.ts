import { describe, expect, test } from 'vitest'
import type { Db } from '#db/schema'
import { aSession, givenPerson, lettersTo, password, publicUrl, tokenIn } from '../../tests/support/accounts'
import { createTestDb, engines } from '../../tests/support/database'
import { changePassword } from './change-password.server'
import { requestPasswordReset } from './request-password-reset.server'
import { resetPassword } from './reset-password.server'
import { signIn } from './sign-in.server'

const noon = new Date('2026-02-01T12:00:00.000Z')
const network = '192.0.2.7'
const fresh = 'fire kaffekopper'

async function givenResetToken(db: Db, email: string): Promise<string> {
	const known = (await lettersTo(db, email)).map(({ id }) => id)
	await requestPasswordReset(db, { email, network, publicUrl, now: noon })
	return tokenIn((await lettersTo(db, email)).find(({ id }) => !known.includes(id)))
}

describe.each(engines)('a new password on %s', (engine) => {
	test('signs out everywhere, ends other links, tells by letter, and is the one that counts', async () => {
		const db = await createTestDb(engine)
		const { email } = await givenPerson(db)
		await signIn(db, { email, password, network, session: aSession(), now: noon })
		const [first, second] = [await givenResetToken(db, email), await givenResetToken(db, email)]

		expect(await resetPassword(db, { token: first, password: fresh, network, publicUrl, now: noon })).toEqual({
			kind: 'changed',
		})

		expect(await db.selectFrom('session').selectAll().execute()).toEqual([])
		expect(await resetPassword(db, { token: second, password: fresh, network, publicUrl, now: noon })).toEqual({
			kind: 'refused',
			reason: 'used',
		})
		expect((await signIn(db, { email, password, network, session: aSession(), now: noon })).kind).toBe('wrong')
		expect((await signIn(db, { email, password: fresh, network, session: aSession(), now: noon })).kind).toBe(
			'signed-in',
		)
		expect((await lettersTo(db, email)).map(({ subject }) => subject)).toContain('Passordet ditt er endret')
	})

	test('of two who use the same link at once one wins', async () => {
		const db = await createTestDb(engine)
		const { email } = await givenPerson(db)
		const token = await givenResetToken(db, email)

		const decisions = await Promise.all(
			['det første passordet', 'det andre passordet'].map((chosen) =>
				resetPassword(db, { token, password: chosen, network, publicUrl, now: noon }),
			),
		)

		expect(decisions).toContainEqual({ kind: 'changed' })
		expect(decisions).toContainEqual({ kind: 'refused', reason: 'used' })
	})

	test('of two links used at once one wins', async () => {
		const db = await createTestDb(engine)
		const { email } = await givenPerson(db)
		const tokens = [await givenResetToken(db, email), await givenResetToken(db, email)]

		const decisions = await Promise.all(
			tokens.map((token) => resetPassword(db, { token, password: fresh, network, publicUrl, now: noon })),
		)

		expect(decisions).toContainEqual({ kind: 'changed' })
		expect(decisions).toContainEqual({ kind: 'refused', reason: 'used' })
	})

	test('a sign-in with the old password at the same moment leaves no session behind', async () => {
		const db = await createTestDb(engine)
		const { email } = await givenPerson(db)
		const token = await givenResetToken(db, email)

		await Promise.all([
			resetPassword(db, { token, password: fresh, network, publicUrl, now: noon }),
			...[1, 2, 3, 4].map(() => signIn(db, { email, password, network, session: aSession(), now: noon })),
		])

		expect(await db.selectFrom('session').selectAll().execute()).toEqual([])
	})

	test('the answer is the same for an address without an account, and its letter says so', async () => {
		const db = await createTestDb(engine)
		const email = 'nobody@example.no'

		expect(await requestPasswordReset(db, { email, network, publicUrl, now: noon })).toEqual({ kind: 'letter-sent' })

		expect((await lettersTo(db, email))[0]?.subject).toBe('Vi fant ingen konto med denne adressen')
	})

	test('the link ends after an hour', async () => {
		const db = await createTestDb(engine)
		const { email } = await givenPerson(db)
		const token = await givenResetToken(db, email)
		const now = new Date('2026-02-01T13:00:00.000Z')

		const decision = await resetPassword(db, { token, password: fresh, network, publicUrl, now })

		expect(decision).toEqual({ kind: 'refused', reason: 'expired' })
	})

	test('a weak password leaves the link as good as it was', async () => {
		const db = await createTestDb(engine)
		const { email } = await givenPerson(db)
		const token = await givenResetToken(db, email)

		const weak = await resetPassword(db, { token, password: email, network, publicUrl, now: noon })
		const good = await resetPassword(db, { token, password: fresh, network, publicUrl, now: noon })

		expect(weak).toEqual({ kind: 'unfit-password', problem: 'like-the-account' })
		expect(good).toEqual({ kind: 'changed' })
	})

	test('whoever had to wait for wrong passwords gets in at once with a new one', async () => {
		const db = await createTestDb(engine)
		const { email } = await givenPerson(db)
		const attempt = (typed: string) => signIn(db, { email, password: typed, network, session: aSession(), now: noon })
		for (let n = 0; n < 5; n++) await attempt('feil passord')
		expect((await attempt(password)).kind).toBe('wait')
		const token = await givenResetToken(db, email)

		await resetPassword(db, { token, password: fresh, network, publicUrl, now: noon })

		expect((await attempt(fresh)).kind).toBe('signed-in')
	})
})

describe.each(engines)('changing the password on %s', (engine) => {
	test('asks for the present one, and ends every session but this one', async () => {
		const db = await createTestDb(engine)
		const ada = await givenPerson(db)
		const [here, elsewhere] = [aSession(), aSession('Safari på iPhone')]
		for (const session of [here, elsewhere]) {
			await signIn(db, { email: ada.email, password, network, session, now: noon })
		}
		const change = {
			person: { id: ada.id, name: ada.name, email: ada.email, sessionId: here.id },
			password: fresh,
			network,
			publicUrl,
			now: noon,
		}

		expect(await changePassword(db, { ...change, present: 'feil passord' })).toEqual({ kind: 'wrong' })
		expect(await db.selectFrom('session').select('id').execute()).toHaveLength(2)
		expect(await changePassword(db, { ...change, present: password })).toEqual({ kind: 'changed' })

		expect(await db.selectFrom('session').select('id').execute()).toEqual([{ id: here.id }])
	})
})
