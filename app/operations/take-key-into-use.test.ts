import { describe, expect, test } from 'vitest'
import { listIssuerKeys } from '#db/queries/issuer-keys'
import { newKeyPem, readIssuerKey } from '~/credentials/issuer-key.server'
import { atOnce } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { takeKeyIntoUse } from './take-key-into-use.server'

const day = (number: number) => new Date(`2026-02-${10 + number}T18:00:00Z`)
const first = readIssuerKey(newKeyPem())
const second = readIssuerKey(newKeyPem())

describe.each(engines)('takeKeyIntoUse on %s', (engine) => {
	test('keeps the key of the first start, and changes nothing at the next', async () => {
		const db = await createTestDb(engine)

		expect(await takeKeyIntoUse(db, { key: first, now: day(1) })).toEqual({ kind: 'first' })
		expect(await takeKeyIntoUse(db, { key: first, now: day(2) })).toEqual({ kind: 'unchanged' })

		const { id, publicKey } = first
		expect(await listIssuerKeys(db)).toEqual([{ id, publicKey, createdAt: day(1).toISOString(), retiredAt: null }])
	})

	test('a new key retires the old one, which stays known', async () => {
		const db = await createTestDb(engine)
		await takeKeyIntoUse(db, { key: first, now: day(1) })

		expect(await takeKeyIntoUse(db, { key: second, now: day(2) })).toEqual({ kind: 'changed' })

		expect(await listIssuerKeys(db)).toMatchObject([
			{ id: second.id, retiredAt: null },
			{ id: first.id, retiredAt: day(2).toISOString() },
		])
	})

	test('an old key that comes back is the current one again', async () => {
		const db = await createTestDb(engine)
		await takeKeyIntoUse(db, { key: first, now: day(1) })
		await takeKeyIntoUse(db, { key: second, now: day(2) })

		await takeKeyIntoUse(db, { key: first, now: day(3) })

		expect(await listIssuerKeys(db)).toMatchObject([
			{ id: first.id, createdAt: day(1).toISOString(), retiredAt: null },
			{ id: second.id, retiredAt: day(3).toISOString() },
		])
	})

	test('ten machines that start at once keep it once', async () => {
		const db = await createTestDb(engine)

		await atOnce(10, () => takeKeyIntoUse(db, { key: first, now: day(1) }))

		expect(await listIssuerKeys(db)).toHaveLength(1)
	})
})
