import type { Kysely } from 'kysely'
import { sql } from 'kysely'

/** People, their roles, sessions and letters. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('portal')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('purpose', 'text', (c) => c.notNull())
		.addColumn('created_at', 'text', (c) => c.notNull())
		.execute()

	await db.schema
		.createTable('person')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('email', 'text', (c) => c.notNull().unique())
		.addColumn('password_hash', 'text', (c) => c.notNull())
		.addColumn('created_at', 'text', (c) => c.notNull())
		.execute()

	for (const place of ['district_office', 'institution'] as const) {
		const table = db.schema
			.createTable(place)
			.addColumn('id', 'text', (c) => c.primaryKey())
			.addColumn('name', 'text', (c) => c.notNull())
			.addColumn('closed_at', 'text')
		await (place === 'district_office' ? table.addColumn('counties', 'text', (c) => c.notNull()) : table).execute()
	}

	await db.schema
		.createTable('role_grant')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('person_id', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
		.addColumn('role', 'text', (c) => c.notNull())
		.addColumn('district_office_id', 'text', (c) => c.references('district_office.id'))
		.addColumn('institution_id', 'text', (c) => c.references('institution.id'))
		.addColumn('granted_at', 'text', (c) => c.notNull())
		.addColumn('revoked_at', 'text')
		.execute()
	await db.schema.createIndex('role_grant_person').on('role_grant').column('person_id').execute()

	await db.schema
		.createTable('session')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('person_id', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
		.addColumn('device', 'text', (c) => c.notNull())
		.addColumn('created_at', 'text', (c) => c.notNull())
		.addColumn('expires_at', 'text', (c) => c.notNull())
		.execute()
	await db.schema.createIndex('session_person').on('session').column('person_id').execute()
	await db.schema.createIndex('session_expiry').on('session').column('expires_at').execute()

	await createSingleUseLinks(db)
	await createThrottles(db)
	await createLetters(db)
	await createAuditEntries(db)
}

async function createSingleUseLinks(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('single_use_link')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('purpose', 'text', (c) => c.notNull())
		.addColumn('person_id', 'text', (c) => c.references('person.id').onDelete('cascade'))
		.addColumn('detail', 'text', (c) => c.notNull())
		.addColumn('created_at', 'text', (c) => c.notNull())
		.addColumn('expires_at', 'text', (c) => c.notNull())
		.addColumn('used_at', 'text')
		.execute()
	await db.schema.createIndex('single_use_link_expiry').on('single_use_link').column('expires_at').execute()
}

async function createThrottles(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('throttle')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('failures', 'integer', (c) => c.notNull())
		.addColumn('last_failure_at', 'text', (c) => c.notNull())
		.addColumn('wait_until', 'text', (c) => c.notNull())
		.execute()
}

async function createLetters(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('letter')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('to_address', 'text', (c) => c.notNull())
		.addColumn('subject', 'text', (c) => c.notNull())
		.addColumn('body_text', 'text', (c) => c.notNull())
		.addColumn('body_html', 'text', (c) => c.notNull())
		.addColumn('created_at', 'text', (c) => c.notNull())
		.addColumn('claimed_at', 'text')
		.addColumn('sent_at', 'text')
		.addColumn('failures', 'integer', (c) => c.notNull().defaultTo(0))
		.execute()
	await db.schema
		.createIndex('letter_unsent')
		.on('letter')
		.column('created_at')
		.where(sql.ref('sent_at'), 'is', null)
		.execute()
}

/** The actor is no foreign key: what was done stays on record when the account is gone. */
async function createAuditEntries(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('audit_entry')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('actor_id', 'text')
		.addColumn('action', 'text', (c) => c.notNull())
		.addColumn('subject_id', 'text', (c) => c.notNull())
		.addColumn('detail', 'text', (c) => c.notNull())
		.addColumn('occurred_at', 'text', (c) => c.notNull())
		.execute()
	await db.schema.createIndex('audit_entry_occurred').on('audit_entry').columns(['occurred_at', 'id']).execute()
}
