import type { Kysely } from 'kysely'

/** How a certificate is set and worded, so that its paper stays the same when newer ones look otherwise. Those that are there have the first layout. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.alterTable('certificate')
		.addColumn('layout', 'integer', (c) => c.notNull().defaultTo(1))
		.execute()
}
