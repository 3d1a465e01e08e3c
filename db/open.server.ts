import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import {
	CamelCasePlugin,
	CompiledQuery,
	type DatabaseConnection,
	Kysely,
	PostgresDialect,
	SqliteDialect,
	type SqliteDialectConfig,
	SqliteDriver,
} from 'kysely'
import pg from 'pg'
import { inLists } from './queries/as-they-come'
import type { Db, Schema } from './schema'

/** Where the data lies: a file, or a PostgreSQL server. */
export type DatabaseLocation = { kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string }

/** Says what is wrong with the database in one sentence that an operator understands. */
export class DatabaseProblem extends Error {
	override name = 'DatabaseProblem'
}

/**
 * The location that `DATABASE_URL` names; without one a file in the data folder.
 *
 * @throws DatabaseProblem when the URL is neither `postgres://…` nor `file:…`
 */
export function databaseLocation(env: {
	[name: string]: string | undefined
	DATABASE_URL?: string | undefined
	DATA_DIR?: string | undefined
}): DatabaseLocation {
	const url = env.DATABASE_URL
	if (!url) return { kind: 'sqlite', file: `${env.DATA_DIR || 'data'}/portal.sqlite` }
	if (/^postgres(ql)?:\/\/./.test(url)) return { kind: 'postgres', url }
	if (/^file:./.test(url)) return { kind: 'sqlite', file: url.slice('file:'.length).replace(/^\/\/(?=\/)/, '') }
	throw new DatabaseProblem('DATABASE_URL must begin with postgres:// or file:')
}

/**
 * Opens the database. Connects at the first query; a folder that is missing is made.
 *
 * SQLite: an answer that was acknowledged survives a power cut (`synchronous = full`), readers never wait for a writer (WAL).
 */
export function openDatabase(location: DatabaseLocation): Db {
	const dialect =
		location.kind === 'postgres'
			? new PostgresDialect({ pool: openPool(location.url) })
			: new ImmediateSqliteDialect({ database: async () => openFile(location.file) })
	return new Kysely<Schema>({ dialect, plugins: [new CamelCasePlugin()] })
}

/** An idle connection that the server ends (it is restarted, say) is no reason to fall: the next query opens another. */
function openPool(connectionString: string): pg.Pool {
	const pool = new pg.Pool({ connectionString, max: 10, connectionTimeoutMillis: 10_000 })
	pool.on('error', () => {})
	return pool
}

/**
 * Runs the first queries on a database, and says in one sentence what keeps them from running.
 *
 * @throws DatabaseProblem in place of what the driver throws
 */
export async function withPlainFaults<Result>(
	location: DatabaseLocation,
	work: () => Promise<Result>,
): Promise<Result> {
	try {
		return await work()
	} catch (error) {
		if (error instanceof DatabaseProblem) throw error
		const reason = error instanceof Error ? error.message || ('code' in error ? error.code : error.name) : error
		const place = location.kind === 'sqlite' ? location.file : withoutPassword(location.url)
		throw new DatabaseProblem(`The database ${place} can't be used: ${reason}`)
	}
}

function withoutPassword(url: string): string {
	return url.replace(/\/\/[^@/]*@/, '//')
}

function openFile(file: string): Database.Database {
	if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
	const database = new Database(file)
	database.pragma('busy_timeout = 5000')
	database.pragma('journal_mode = WAL')
	database.pragma('synchronous = FULL')
	database.pragma('foreign_keys = ON')
	// 64 MB, used only as far as there is something to keep: a page about thousands of people looks in many places.
	database.pragma('cache_size = -64000')
	return withStatementCache(database)
}

/** Preparing a statement costs more than running it, and the portal runs the same few hundred. */
function withStatementCache(database: Database.Database): Database.Database {
	const prepare = database.prepare.bind(database)
	const statements = new Map<string, Database.Statement>()
	database.prepare = ((source: string) => {
		const known = statements.get(source)
		if (known) return known
		const statement = prepare(source)
		if (source.startsWith(inLists)) statement.raw()
		if (statements.size < 1000) statements.set(source, statement)
		return statement
	}) as typeof database.prepare
	return database
}

/** A write that begins as a read cannot be queued behind another writer: `busy_timeout` never applies to the upgrade. So every transaction begins as a write. */
class ImmediateSqliteDriver extends SqliteDriver {
	override async beginTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('begin immediate'))
	}
}

class ImmediateSqliteDialect extends SqliteDialect {
	readonly #config: SqliteDialectConfig
	constructor(config: SqliteDialectConfig) {
		super(config)
		this.#config = config
	}
	override createDriver(): SqliteDriver {
		return new ImmediateSqliteDriver(this.#config)
	}
}
