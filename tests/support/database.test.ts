import { describe, expect, test } from 'vitest'
import type { PersonId } from '~/domain/ids'
import { createTestDb, engines } from './database'

const ada = {
	id: 'ada' as PersonId,
	name: 'Ada',
	email: 'ada@example.org',
	passwordHash: 'x',
	createdAt: '2026-02-01T10:00:00.000Z',
}

describe.each(engines)('a test database on %s', (engine) => {
	test('is migrated and empty', async () => {
		const db = await createTestDb(engine)

		expect(await db.selectFrom('person').selectAll().execute()).toEqual([])
	})

	test('shares nothing with another', async () => {
		const [one, other] = [await createTestDb(engine), await createTestDb(engine)]
		await one.insertInto('person').values(ada).execute()

		expect(await one.selectFrom('person').select('name').execute()).toEqual([{ name: 'Ada' }])
		expect(await other.selectFrom('person').select('name').execute()).toEqual([])
	})

	test('holds foreign keys', async () => {
		const db = await createTestDb(engine)
		const completion = { personId: ada.id, courseId: 'c', lessonId: 'l', completedAt: ada.createdAt }

		await expect(
			db
				.insertInto('lessonCompletion')
				.values(completion as never)
				.execute(),
		).rejects.toThrow(/foreign key/i)
	})
})

test('PostgreSQL is among the engines unless it is left out by name', () => {
	expect(engines.includes('postgres')).toBe(process.env.SKIP_POSTGRES !== '1')
})
