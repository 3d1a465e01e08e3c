import { Migrator, sql } from 'kysely'
import { migrations } from './migrations/all'
import { DatabaseProblem } from './open.server'
import type { Db } from './schema'

/**
 * Brings the database up to this code; does nothing when it is there already. Gives the names of what it applied.
 *
 * @throws DatabaseProblem when the database was made by newer code (nothing is written then) or a migration fails
 */
export async function migrate(db: Db): Promise<string[]> {
	await refuseNewerDatabase(db)
	const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
	const { error, results = [] } = await migrator.migrateToLatest()
	if (error) {
		const failed = results.find((result) => result.status === 'Error')?.migrationName
		throw new DatabaseProblem(`Migration ${failed ?? ''} failed: ${error instanceof Error ? error.message : error}`)
	}
	return results.filter((result) => result.status === 'Success').map((result) => result.migrationName)
}

async function refuseNewerDatabase(db: Db): Promise<void> {
	const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
	if (!tables.some((table) => table.name === 'kysely_migration')) return
	const applied = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
	const unknown = applied.rows.map((row) => row.name).filter((name) => !(name in migrations))
	if (unknown.length > 0) {
		throw new DatabaseProblem(
			`The database is newer than this version of the portal (it has ${unknown.join(', ')}). Install the newer version, or restore a backup from before the change.`,
		)
	}
}
