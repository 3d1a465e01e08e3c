import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTestDb, createTestDbLocation } from '../tests/support/database'
import { migrate } from './migrate.server'
import { type DatabaseLocation, DatabaseProblem, databaseLocation, openDatabase, withPlainFaults } from './open.server'

const run = promisify(execFile)
let folder: string

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'portal-open-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test.each([
	{ env: {}, location: { kind: 'sqlite', file: 'data/portal.sqlite' } },
	{ env: { DATA_DIR: '/srv/portal' }, location: { kind: 'sqlite', file: '/srv/portal/portal.sqlite' } },
	{ env: { DATABASE_URL: 'file:/srv/a.sqlite' }, location: { kind: 'sqlite', file: '/srv/a.sqlite' } },
	{ env: { DATABASE_URL: 'file:///srv/a.sqlite' }, location: { kind: 'sqlite', file: '/srv/a.sqlite' } },
	{ env: { DATABASE_URL: 'postgres://db/p' }, location: { kind: 'postgres', url: 'postgres://db/p' } },
	{ env: { DATABASE_URL: 'postgresql://db/p' }, location: { kind: 'postgres', url: 'postgresql://db/p' } },
])('$env leads to $location', ({ env, location }) => {
	expect(databaseLocation(env)).toEqual(location)
})

test.each(['mysql://db/p', 'postgres://', 'portal.sqlite', 'file:'])(
	'%s is refused in one sentence',
	(DATABASE_URL) => {
		expect(() => databaseLocation({ DATABASE_URL })).toThrow(DatabaseProblem)
	},
)

test('a folder that cannot be made is told in one sentence, and nothing is written', async () => {
	// Rights don't bind an administrator, a file in the way does.
	writeFileSync(join(folder, 'in-the-way'), '')

	expect(await fault({ kind: 'sqlite', file: join(folder, 'in-the-way/data/portal.sqlite') })).toMatch(/can't be used/)
	expect(readdirSync(folder)).toEqual(['in-the-way'])
})

test('a file that is no database is told in one sentence, and left as it is', async () => {
	const file = join(folder, 'portal.sqlite')
	const list = 'This is a shopping list, and rather a long one at that.\n'.repeat(50)
	writeFileSync(file, list)

	expect(await fault({ kind: 'sqlite', file })).toMatch(/can't be used/)
	expect(readFileSync(file, 'utf8')).toBe(list)
})

test.each([
	['a server that is not there', 'postgres://portal:secret@127.0.0.1:1/portal'],
	['a name that leads nowhere', 'postgres://portal:secret@no-such-host.invalid/portal'],
])('%s is told in one sentence without the password', async (_what, url) => {
	const sentence = await fault({ kind: 'postgres', url })

	expect(sentence).toMatch(/can't be used/)
	expect(sentence).not.toContain('secret')
})

/** The sentence that an operator reads when the portal starts on such a database. */
async function fault(location: DatabaseLocation): Promise<string> {
	const db = openDatabase(location)
	const outcome = await withPlainFaults(location, () => migrate(db)).catch((error: unknown) => error)
	await db.destroy().catch(() => {})
	if (outcome instanceof DatabaseProblem) return outcome.message
	throw new Error('This is no DatabaseProblem', { cause: outcome })
}

test('SQLite keeps an acknowledged write through a power cut, and checks foreign keys', async () => {
	const db = await createTestDb('sqlite')
	const pragma = async (name: string) => {
		const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(db)
		return Object.values(rows[0] ?? {})[0]
	}

	expect(await pragma('journal_mode')).toBe('wal')
	expect(await pragma('synchronous')).toBe(2)
	expect(await pragma('foreign_keys')).toBe(1)
	expect(await pragma('busy_timeout')).toBe(5000)
})

test('a prepared statement sees a column that came later', async () => {
	const db = await createTestDb('sqlite')
	const read = () => sql<Record<string, unknown>>`select * from throttle`.execute(db).then(({ rows }) => rows[0])
	const row = { id: 'a', failures: 1, lastFailureAt: '2026-02-01T10:00:00.000Z', waitUntil: '2026-02-01T10:00:01.000Z' }
	await db.insertInto('throttle').values(row).execute()
	expect(await read()).toEqual(row)
	await sql`alter table throttle add column reason text`.execute(db)

	expect(await read()).toEqual({ ...row, reason: null })
})

test('SQLite: processes that read and then write wait for one another, and no write is lost', async () => {
	const location = await createTestDbLocation('sqlite')
	if (location.kind !== 'sqlite') throw new Error('unreachable')
	const db = openDatabase(location)
	await db.insertInto('throttle').values({ id: 'a', failures: 0, lastFailureAt: '', waitUntil: '' }).execute()

	const countUp = [join(import.meta.dirname, '../tests/support/count-up.ts'), location.file, '100']
	await Promise.all([1, 2, 3].map(() => run(process.execPath, ['--import', 'tsx', ...countUp])))

	expect(await db.selectFrom('throttle').select('failures').execute()).toEqual([{ failures: 300 }])
	await db.destroy()
})
