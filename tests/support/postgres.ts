import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { TestProject } from 'vitest/node'
import { migrate } from '#db/migrate.server'
import { openDatabase } from '#db/open.server'
import { type PostgresServer, startPostgres } from './postgres-server'

declare module 'vitest' {
	interface ProvidedContext {
		/** A migrated, empty database to copy from, or null when PostgreSQL is left out. */
		postgresTemplate: { serverUrl: string; name: string } | null
	}
}

let server: PostgresServer | undefined

/**
 * Gives the tests a real PostgreSQL server with one migrated database: the server that `TEST_POSTGRES_URL` names (its
 * person must be allowed to create databases), else one of our own. `SKIP_POSTGRES=1` leaves PostgreSQL out.
 *
 * @throws Error, one sentence, when there is none: PostgreSQL is never skipped in silence
 */
export async function setup(project: TestProject): Promise<void> {
	if (process.env.SKIP_POSTGRES === '1') return project.provide('postgresTemplate', null)
	server = await startPostgres()
	const name = `template_${randomBytes(6).toString('hex')}`
	await administer(server.url, `create database ${name}`)
	const db = openDatabase({ kind: 'postgres', url: databaseUrl(server.url, name) })
	await migrate(db).finally(() => db.destroy())
	project.provide('postgresTemplate', { serverUrl: server.url, name })
}

/** Stops our own server and removes its files; on another's server the template is dropped. */
export async function teardown(): Promise<void> {
	await server?.stop()
}

/** The same server, another database. */
export function databaseUrl(serverUrl: string, name: string): string {
	const url = new URL(serverUrl)
	url.pathname = `/${name}`
	return url.href
}

/** Runs one statement on the server's own database; for `create database` and `drop database`. */
export async function administer(serverUrl: string, statement: string): Promise<void> {
	const db = openDatabase({ kind: 'postgres', url: serverUrl })
	await sql
		.raw(statement)
		.execute(db)
		.finally(() => db.destroy())
}
