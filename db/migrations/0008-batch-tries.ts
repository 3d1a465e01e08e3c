import type { Kysely } from 'kysely'

/** How often each certificate of a job in bulk has been begun, so that one that ends the process is left out at last. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.alterTable('certificate_batch_item')
		.addColumn('tries', 'integer', (c) => c.notNull().defaultTo(0))
		.execute()
}
