import { type Kysely, sql } from 'kysely'

/** What becomes of a certificate after it was issued, the credential that machines read, and certificates made in bulk. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await widenCertificates(db)
	await createIssuerKeys(db)
	await createImages(db)
	await createBatches(db)
}

/** A certificate's facts are never changed; these columns say what holds of it now. */
async function widenCertificates(db: Kysely<unknown>): Promise<void> {
	const standing = ['replaced_at', 'revoked_at', 'revocation_reason', 'forgotten_at']
	const made = ['credential', 'credential_digest', 'images', 'texts']
	for (const column of [...standing, ...made])
		await db.schema.alterTable('certificate').addColumn(column, 'text').execute()
	await db.schema
		.alterTable('certificate')
		.addColumn('replaces_id', 'text', (c) => c.references('certificate.id'))
		.execute()
	await db.schema.alterTable('certificate').addColumn('status_list', 'integer').execute()
	await db.schema.alterTable('certificate').addColumn('status_index', 'integer').execute()
	// One that holds for a person, course version and kind; those that it replaced stand beside it.
	await db.schema.dropIndex('certificate_once').execute()
	await db.schema
		.createIndex('certificate_once')
		.on('certificate')
		.columns(['person_id', 'course_id', 'course_version', 'kind'])
		.unique()
		.where(sql.ref('replaced_at'), 'is', null)
		.execute()
	await db.schema.createIndex('certificate_by_replaces_id').on('certificate').column('replaces_id').unique().execute()
	await db.schema
		.createIndex('certificate_status_place')
		.on('certificate')
		.columns(['status_list', 'status_index'])
		.unique()
		.execute()
}

async function createIssuerKeys(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('issuer_key')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('public_key', 'text', (c) => c.notNull())
		.addColumn('created_at', 'text', (c) => c.notNull())
		.addColumn('retired_at', 'text')
		.execute()
}

/** Logos and signatures of institutions. An image is never changed: certificates name the ones that they were issued with. */
async function createImages(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('institution_image')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('institution_id', 'text', (c) => c.notNull().references('institution.id'))
		.addColumn('use', 'text', (c) => c.notNull())
		.addColumn('media_type', 'text', (c) => c.notNull())
		.addColumn('bytes', 'text', (c) => c.notNull())
		.addColumn('alt_text', 'text', (c) => c.notNull())
		.addColumn('created_at', 'text', (c) => c.notNull())
		.addColumn('withdrawn_at', 'text')
		.execute()
	await db.schema
		.createIndex('institution_image_by_institution')
		.on('institution_image')
		.columns(['institution_id', 'use'])
		.execute()
}

async function createBatches(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('certificate_batch')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('run_id', 'text', (c) => c.notNull().references('course_run.id').onDelete('cascade'))
		.addColumn('kind', 'text', (c) => c.notNull())
		.addColumn('requested_by_id', 'text', (c) => c.references('person.id').onDelete('set null'))
		.addColumn('created_at', 'text', (c) => c.notNull())
		.addColumn('claimed_at', 'text')
		.addColumn('finished_at', 'text')
		.addColumn('failure', 'text')
		.execute()
	await db.schema
		.createIndex('certificate_batch_by_run')
		.on('certificate_batch')
		.columns(['run_id', 'created_at'])
		.execute()
	await db.schema
		.createIndex('certificate_batch_by_requester')
		.on('certificate_batch')
		.column('requested_by_id')
		.execute()
	await db.schema
		.createTable('certificate_batch_item')
		.addColumn('batch_id', 'text', (c) => c.notNull().references('certificate_batch.id').onDelete('cascade'))
		.addColumn('number', 'integer', (c) => c.notNull())
		.addColumn('certificate_id', 'text', (c) => c.notNull().references('certificate.id'))
		.addColumn('done_at', 'text')
		.addColumn('failure', 'text')
		.addPrimaryKeyConstraint('certificate_batch_item_key', ['batch_id', 'number'])
		.execute()
	await db.schema
		.createIndex('certificate_batch_item_by_certificate')
		.on('certificate_batch_item')
		.column('certificate_id')
		.execute()
}
