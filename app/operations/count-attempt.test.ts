import { describe, expect, test } from 'vitest'
import type { Count, Limit } from '~/domain/throttle'
import { createTestDb, engines } from '../../tests/support/database'
import { countAttempt, forgiveAttempt } from './count-attempt.server'

const limit: Limit = { free: 5, firstWaitMinutes: 1, longestWaitMinutes: 60, forgottenAfterHours: 24 }
const account = (name: string): Count => ({ key: `password of ${name}`, limit, afterSuccess: 'forget-all' })
const network: Count = { key: 'passwords from 192.0.2.7', limit: { ...limit, free: 8 }, afterSuccess: 'forget-one' }
const noon = new Date('2026-02-01T12:00:00.000Z')
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)

describe.each(engines)('counting attempts on %s', (engine) => {
	test('of twenty attempts at the same moment five get through', async () => {
		const db = await createTestDb(engine)

		const answers = await Promise.all(
			Array.from({ length: 20 }, () => countAttempt(db, { counts: [account('ada'), network], now: noon })),
		)

		expect(answers.filter(({ kind }) => kind === 'allowed')).toHaveLength(5)
		expect(answers).toContainEqual({ kind: 'wait', until: later(1).toISOString() })
	})

	test('each attempt after a wait makes the next wait longer', async () => {
		const db = await createTestDb(engine)
		const count = (now: Date) => countAttempt(db, { counts: [account('ada')], now })
		for (let attempt = 0; attempt < 5; attempt++) await count(noon)

		expect(await count(later(0.5))).toEqual({ kind: 'wait', until: later(1).toISOString() })
		expect(await count(later(1))).toEqual({ kind: 'allowed' })
		expect(await count(later(2))).toEqual({ kind: 'wait', until: later(3).toISOString() })
	})

	test('one network that tries many accounts has to wait too, and is not counted on the accounts meanwhile', async () => {
		const db = await createTestDb(engine)
		for (let n = 0; n < 8; n++) await countAttempt(db, { counts: [account(`person ${n}`), network], now: noon })

		const answer = await countAttempt(db, { counts: [account('grace'), network], now: noon })

		expect(answer).toEqual({ kind: 'wait', until: later(1).toISOString() })
		for (let n = 0; n < 5; n++) {
			expect(await countAttempt(db, { counts: [account('grace')], now: noon })).toEqual({ kind: 'allowed' })
		}
	})

	test('a success forgets the failures of the account, but only itself for the network', async () => {
		const db = await createTestDb(engine)
		const counts = [account('ada'), network]
		for (let n = 0; n < 5; n++) await countAttempt(db, { counts, now: noon })

		await forgiveAttempt(db, { counts, now: noon })

		for (let n = 0; n < 4; n++) expect(await countAttempt(db, { counts, now: noon })).toEqual({ kind: 'allowed' })
		const [row] = await db.selectFrom('throttle').selectAll().orderBy('failures', 'desc').execute()
		expect(row?.failures).toBe(8)
	})

	test('what is stored does not name the account', async () => {
		const db = await createTestDb(engine)
		await countAttempt(db, { counts: [account('ada@example.no')], now: noon })

		const rows = await db.selectFrom('throttle').selectAll().execute()

		expect(JSON.stringify(rows)).not.toContain('ada')
	})
})
