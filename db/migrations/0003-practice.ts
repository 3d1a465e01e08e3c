import type { Kysely } from 'kysely'
import { SqliteAdapter, sql } from 'kysely'

/** The audience of a learner, how sure an answer was, scenarios that were walked, plans that were made, and refreshers. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema.alterTable('person').addColumn('language', 'text').execute()
	await db.schema.alterTable('enrolment').addColumn('audience', 'text').execute()
	await db.schema
		.alterTable('attempt')
		.addColumn('confidence', 'text', (c) => c.notNull().defaultTo('{}'))
		.execute()
	await createScenarios(db)
	await createPlans(db)
	await createRefreshers(db)
}

async function createScenarios(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('scenario_walk')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('person_id', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
		.addColumn('course_id', 'text', (c) => c.notNull())
		.addColumn('scenario_id', 'text', (c) => c.notNull())
		.addColumn('started_at', 'text', (c) => c.notNull())
		.addColumn('claimed_at', 'text', (c) => c.notNull())
		.addColumn('ended_at', 'text')
		.execute()
	await db.schema
		.createIndex('scenario_walk_learner')
		.on('scenario_walk')
		.columns(['person_id', 'course_id', 'scenario_id', 'started_at'])
		.execute()
	await db.schema
		.createIndex('scenario_walk_one_open')
		.on('scenario_walk')
		.columns(['person_id', 'course_id', 'scenario_id'])
		.unique()
		.where(sql.ref('ended_at'), 'is', null)
		.execute()

	await db.schema
		.createTable('scenario_choice')
		.addColumn('walk_id', 'text', (c) => c.notNull().references('scenario_walk.id').onDelete('cascade'))
		.addColumn('number', 'integer', (c) => c.notNull())
		.addColumn('scene_id', 'text', (c) => c.notNull())
		.addColumn('choice_id', 'text', (c) => c.notNull())
		.addColumn('chosen_at', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('scenario_choice_key', ['walk_id', 'number'])
		.execute()
}

async function createPlans(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('plan_part')
		.addColumn('person_id', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
		.addColumn('course_id', 'text', (c) => c.notNull())
		.addColumn('part_id', 'text', (c) => c.notNull())
		.addColumn('body', 'text', (c) => c.notNull())
		.addColumn('revision', 'integer', (c) => c.notNull())
		.addColumn('updated_at', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('plan_part_key', ['person_id', 'course_id', 'part_id'])
		.execute()

	await db.schema
		.createTable('plan_submission')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('person_id', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
		.addColumn('course_id', 'text', (c) => c.notNull())
		.addColumn('course_version', 'integer', (c) => c.notNull())
		.addColumn('parts', 'text', (c) => c.notNull())
		.addColumn('handed_in_at', 'text', (c) => c.notNull())
		.execute()
	await db.schema
		.createIndex('plan_submission_learner')
		.on('plan_submission')
		.columns(['person_id', 'course_id', 'handed_in_at'])
		.execute()
}

/** `group_outcome` counts answers without anybody's name; see the note on evaluations in 0002 about the order of rows. */
async function createRefreshers(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('refresher')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('person_id', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
		.addColumn('course_id', 'text', (c) => c.notNull())
		.addColumn('week', 'integer', (c) => c.notNull())
		.addColumn('due_at', 'text', (c) => c.notNull())
		.addColumn('claimed_at', 'text')
		.addColumn('letter_at', 'text')
		.addColumn('draw', 'text')
		.addColumn('answers', 'text')
		.addColumn('answered_at', 'text')
		.addColumn('earned', 'integer')
		.addColumn('total', 'integer')
		.addColumn('group_asked_on', 'text')
		.addUniqueConstraint('refresher_once', ['person_id', 'course_id', 'week'])
		.execute()
	await db.schema
		.createIndex('refresher_due')
		.on('refresher')
		.column('due_at')
		.where(sql.ref('letter_at'), 'is', null)
		.execute()

	await db.schema
		.createTable('refresher_stop')
		.addColumn('person_id', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
		.addColumn('course_id', 'text', (c) => c.notNull())
		.addColumn('token_hash', 'text', (c) => c.notNull().unique())
		.addColumn('stopped_at', 'text')
		.addPrimaryKeyConstraint('refresher_stop_key', ['person_id', 'course_id'])
		.execute()

	const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter
	const outcomes = db.schema
		.createTable('group_outcome')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('course_id', 'text', (c) => c.notNull())
		.addColumn('week', 'integer', (c) => c.notNull())
		.addColumn('month', 'text', (c) => c.notNull())
		.addColumn('answer', 'text', (c) => c.notNull())
	await (isSqlite ? outcomes.modifyEnd(sql`without rowid`) : outcomes).execute()
}
