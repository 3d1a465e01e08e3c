import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { createTestDb, engines } from '../tests/support/database'
import type { Db } from './schema'

/** Names that end in `_id` and point to no row of ours, with the reason. */
const withoutForeignKey = new Map([
	['*.course_id', 'content: lives in courses/'],
	['*.lesson_id', 'content: lives in courses/'],
	['*.quiz_id', 'content: lives in courses/'],
	['*.question_id', 'content: lives in courses/'],
	['*.scenario_id', 'content: lives in courses/'],
	['*.scene_id', 'content: lives in courses/'],
	['*.choice_id', 'content: lives in courses/'],
	['*.part_id', 'content: lives in courses/'],
	['*.outcome_id', 'content: lives in courses/'],
	['audit_entry.actor_id', 'what was done stays on record when the account is gone'],
	['audit_entry.subject_id', 'names a row of any table'],
])

/** Foreign keys that nobody searches from, with the reason. */
const withoutIndex = new Set([
	// Offices and institutions are closed, never deleted, and grants are few.
	'role_grant.district_office_id',
	'role_grant.institution_id',
	// Links are removed when they have expired, so there are few.
	'single_use_link.person_id',
])

/** Moments, days and months: how the name of a column ends when it holds one. */
const times = /_(at|on|until)$|^month$/

type Column = { table: string; name: string; type: string }
type Reference = { table: string; columns: string }

describe.each(engines)('the schema on %s', (engine) => {
	let db: Db
	let columns: Column[]

	beforeAll(async () => {
		db = await createTestDb(engine)
		const tables = await db.introspection.getTables()
		columns = tables.flatMap((table) =>
			table.columns.map((column) => ({ table: table.name, name: column.name, type: column.dataType.toLowerCase() })),
		)
	})

	test('has only text and whole numbers, which every engine stores alike', () => {
		expect(columns.length).toBeGreaterThan(0)
		expect(columns.filter(({ type }) => !['text', 'integer', 'int4', 'int8'].includes(type))).toEqual([])
	})

	test('keeps times as text, and no yes or no but a time', () => {
		expect(columns.filter(({ name, type }) => times.test(name) && type !== 'text')).toEqual([])
		expect(columns.filter(({ name }) => /^(is|has|may)_|_(date|time|timestamp|flag)$/.test(name))).toEqual([])
	})

	test('has names in snake case', () => {
		expect(columns.filter(({ table, name }) => !/^[a-z][a-z0-9_]*$/.test(table + name))).toEqual([])
	})

	test('points to its own rows by foreign keys only', async () => {
		const keys = new Set((await foreignKeys(db, engine)).map(({ table, columns: [name] }) => `${table}.${name}`))
		const loose = columns
			.filter(({ name }) => name.endsWith('_id'))
			.filter(({ table, name }) => !keys.has(`${table}.${name}`))
			.filter(({ table, name }) => !withoutForeignKey.has(`*.${name}`) && !withoutForeignKey.has(`${table}.${name}`))

		expect(loose).toEqual([])
	})

	test('finds the rows that a foreign key comes from by an index', async () => {
		const indexes = await indexedColumns(db, engine)
		const slow = (await foreignKeys(db, engine))
			.filter((key) => !indexes.some((index) => index.table === key.table && index.columns[0] === key.columns[0]))
			.map(({ table, columns: [name] }) => `${table}.${name}`)

		expect(slow.filter((column) => !withoutIndex.has(column))).toEqual([])
	})
})

type Columns = { table: string; columns: string[] }

async function foreignKeys(db: Db, engine: string): Promise<Columns[]> {
	const query =
		engine === 'sqlite'
			? sql<Reference>`select m.name as "table", group_concat(k."from") as columns
				from sqlite_master m join pragma_foreign_key_list(m.name) k where m.type = 'table' group by m.name, k.id`
			: sql<Reference>`select c.conrelid::regclass::text as "table", string_agg(a.attname::text, ',' order by k.n) as columns
				from pg_constraint c cross join lateral unnest(c.conkey) with ordinality k(attnum, n)
				join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum where c.contype = 'f' group by c.oid, c.conrelid`
	return split(await query.execute(db))
}

async function indexedColumns(db: Db, engine: string): Promise<Columns[]> {
	const query =
		engine === 'sqlite'
			? sql<Reference>`select m.name as "table", (select group_concat(name) from pragma_index_info(i.name)) as columns
				from sqlite_master m join pragma_index_list(m.name) i where m.type = 'table'`
			: sql<Reference>`select i.indrelid::regclass::text as "table", string_agg(a.attname::text, ',' order by k.n) as columns
				from pg_index i cross join lateral unnest(i.indkey::int2[]) with ordinality k(attnum, n)
				join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
				where i.indrelid::regclass::text not like 'pg\\_%' group by i.indexrelid, i.indrelid`
	return split(await query.execute(db))
}

function split({ rows }: { rows: Reference[] }): Columns[] {
	return rows.map(({ table, columns }) => ({ table, columns: columns.split(',') }))
}
