import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { createTestDb, engines } from '../tests/support/database'
import { migrate } from './migrate.server'
import { migrations } from './migrations/all'
import { DatabaseProblem, openDatabase } from './open.server'

test('an empty database gets every migration, in order', async () => {
	const db = openDatabase({ kind: 'sqlite', file: ':memory:' })

	expect(await migrate(db)).toEqual(Object.keys(migrations))
	expect(Object.keys(migrations)).toEqual(Object.keys(migrations).toSorted())
	await db.destroy()
})

describe.each(engines)('a database on %s', (engine) => {
	test('that is there already is left as it is', async () => {
		const db = await createTestDb(engine)

		expect(await migrate(db)).toEqual([])
	})

	test('made by newer code is refused in one sentence, and nothing is written', async () => {
		const db = await createTestDb(engine)
		await sql`insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2030')`.execute(db)
		const before = await sql`select * from kysely_migration order by name`.execute(db)

		await expect(migrate(db)).rejects.toThrow(DatabaseProblem)
		await expect(migrate(db)).rejects.toThrow(/newer than this version.*9999-from-the-future/)
		expect((await sql`select * from kysely_migration order by name`.execute(db)).rows).toEqual(before.rows)
	})

	test('is migrated once when two processes start together', async () => {
		const db = await createTestDb(engine)

		expect(await Promise.all([migrate(db), migrate(db)])).toEqual([[], []])
	})
})
