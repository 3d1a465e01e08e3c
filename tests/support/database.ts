import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, inject } from 'vitest'
import { migrate } from '#db/migrate.server'
import { type DatabaseLocation, openDatabase } from '#db/open.server'
import type { Db } from '#db/schema'
import { administer, databaseUrl } from './postgres'

/** A database that the portal runs on. */
export type Engine = 'sqlite' | 'postgres'

const template = inject('postgresTemplate')

/** Every engine to test on; only SQLite when PostgreSQL is left out by `SKIP_POSTGRES=1`. */
export const engines: readonly Engine[] = template ? ['sqlite', 'postgres'] : ['sqlite']

const folder = mkdtempSync(join(tmpdir(), 'portal-test-'))
const removals: Promise<void>[] = []
let sqliteTemplate: Promise<string> | undefined
let inTest = false
let madeInTest: (() => Promise<void>)[] = []
const madeForFile: (() => Promise<void>)[] = []

/**
 * A fresh, migrated, empty database of its own. Made in a test or in `beforeEach` it is removed after the test, made
 * in `beforeAll` after the file.
 */
export async function createTestDb(engine: Engine): Promise<Db> {
	const location = await createTestDbLocation(engine)
	const db = openDatabase(location)
	cleanUpLater(() => db.destroy())
	return db
}

/** As `createTestDb`, but unopened: only where it lies, for tests that open it more than once. What they open they close. */
export async function createTestDbLocation(engine: Engine): Promise<DatabaseLocation> {
	const name = `test_${randomBytes(6).toString('hex')}`
	if (engine === 'sqlite') {
		sqliteTemplate ??= migratedFile()
		const file = join(folder, `${name}.sqlite`)
		copyFileSync(await sqliteTemplate, file)
		return { kind: 'sqlite', file }
	}
	if (!template) throw new Error('PostgreSQL is left out of this run')
	const { serverUrl } = template
	await administer(serverUrl, `create database ${name} template ${template.name} strategy file_copy`)
	cleanUpLater(async () => {
		removals.push(administer(serverUrl, `drop database ${name} with (force)`))
	})
	return { kind: 'postgres', url: databaseUrl(serverUrl, name) }
}

async function migratedFile(): Promise<string> {
	const file = join(folder, 'template.sqlite')
	const db = openDatabase({ kind: 'sqlite', file })
	await migrate(db).finally(() => db.destroy())
	return file
}

function cleanUpLater(cleanUp: () => Promise<void>): void {
	const list = inTest ? madeInTest : madeForFile
	list.unshift(cleanUp)
}

async function cleanUp(list: (() => Promise<void>)[]): Promise<void> {
	for (const run of list) await run()
}

beforeEach(() => {
	inTest = true
})

afterEach(async () => {
	inTest = false
	const list = madeInTest
	madeInTest = []
	await cleanUp(list)
})

afterAll(async () => {
	await cleanUp(madeForFile)
	await Promise.all(removals)
	rmSync(folder, { recursive: true, force: true })
})
