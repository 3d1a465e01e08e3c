import { describe, expect, test } from 'vitest'
import { insertRoleGrant } from '#db/queries/role-grants'
import { givenPerson } from '../../tests/support/accounts'
import { createTestDb, engines } from '../../tests/support/database'
import { createLucia } from './lucia.server'
import { endSession, findSignedInByCookie, prepareSession, startSession } from './session.server'

const day = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString()

describe.each(engines)('sessions on %s', (engine) => {
	test('the cookie opens the session of its person, with roles, and of nobody else', async () => {
		const db = await createTestDb(engine)
		const lucia = createLucia(db, { isHttps: false })
		const ada = await givenPerson(db)
		const noor = await givenPerson(db, { name: 'Noor' })
		await insertRoleGrant(db, { personId: noor.id, grant: { role: 'administrator' }, at: inDays(0) })
		const [hers, noors] = [await startSession(db, lucia, ada.id), await startSession(db, lucia, noor.id)]

		expect(await findSignedInByCookie(lucia, `${hers.name}=${hers.value}`)).toMatchObject({ id: ada.id, roles: [] })
		expect(await findSignedInByCookie(lucia, `a=b; ${noors.name}=${noors.value}`)).toMatchObject({
			id: noor.id,
			name: 'Noor',
			email: noor.email,
			roles: [{ role: 'administrator' }],
		})
	})

	test('what the database holds opens nothing', async () => {
		const db = await createTestDb(engine)
		const lucia = createLucia(db, { isHttps: false })
		const { id } = await givenPerson(db)
		const { name, value } = await startSession(db, lucia, id)
		const stored = await db.selectFrom('session').selectAll().executeTakeFirstOrThrow()

		expect(JSON.stringify(stored)).not.toContain(value)
		expect(await findSignedInByCookie(lucia, `${name}=${stored.id}`)).toBeNull()
		for (const cookies of [null, '', `${name}=`, `${name}=${'x'.repeat(43)}`, value]) {
			expect(await findSignedInByCookie(lucia, cookies)).toBeNull()
		}
	})

	test('ends after thirty days without use, and begins anew when it is used after half of them', async () => {
		const db = await createTestDb(engine)
		const lucia = createLucia(db, { isHttps: false })
		const { id } = await givenPerson(db)
		const { name, value } = await startSession(db, lucia, id)
		const use = () => findSignedInByCookie(lucia, `${name}=${value}`)
		const end = async () => (await db.selectFrom('session').select('expiresAt').executeTakeFirst())?.expiresAt
		const setEnd = (expiresAt: string) => db.updateTable('session').set({ expiresAt }).execute()

		await setEnd(inDays(16))
		await use()
		expect(await end()).toBeDefined()
		expect(Date.parse((await end()) ?? '')).toBeLessThan(Date.now() + 17 * day)
		await setEnd(inDays(14))
		expect(await use()).not.toBeNull()
		expect(Date.parse((await end()) ?? '')).toBeGreaterThan(Date.now() + 29 * day)
		await setEnd(inDays(-1))
		expect(await use()).toBeNull()
		expect(await end()).toBeUndefined()
	})

	test('signing out ends this session alone, and twice is no error', async () => {
		const db = await createTestDb(engine)
		const lucia = createLucia(db, { isHttps: false })
		const { id } = await givenPerson(db)
		const [here, elsewhere] = [await startSession(db, lucia, id), await startSession(db, lucia, id)]

		for (let press = 0; press < 2; press++) {
			expect(await endSession(lucia, `${here.name}=${here.value}`)).toContain('Max-Age=0')
		}

		expect(await findSignedInByCookie(lucia, `${here.name}=${here.value}`)).toBeNull()
		expect(await findSignedInByCookie(lucia, `${elsewhere.name}=${elsewhere.value}`)).not.toBeNull()
	})

	test('Lucia lists and ends sessions through the adapter', async () => {
		const db = await createTestDb(engine)
		const lucia = createLucia(db, { isHttps: false })
		const { id } = await givenPerson(db)
		await lucia.createSession(id, { device: 'Chrome på Windows', createdAt: inDays(0) })
		expect(await lucia.getUserSessions(id)).toHaveLength(1)

		await lucia.invalidateUserSessions(id)

		expect(await lucia.getUserSessions(id)).toEqual([])
		await lucia.deleteExpiredSessions()
	})
})

test.each([
	{ isHttps: true, name: '__Host-okt', secure: true },
	{ isHttps: false, name: 'okt', secure: false },
])('no script reads the cookie, no other site sends it; https: $isHttps', async ({ isHttps, name, secure }) => {
	const lucia = createLucia(await createTestDb('sqlite'), { isHttps })

	const { cookie } = prepareSession(lucia, new Request('http://localhost/'))

	expect(cookie).toMatch(new RegExp(`^${name}=[\\w-]{43}; `))
	expect(cookie).toContain('HttpOnly')
	expect(cookie).toContain('SameSite=Lax')
	expect(cookie).toContain('Path=/')
	expect(cookie.includes('Secure')).toBe(secure)
})
