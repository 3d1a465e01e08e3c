import type { Kysely } from 'kysely'
import { SqliteAdapter, sql } from 'kysely'

/** What a learner does in a course, as facts; progress is derived from them. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await createEnrolments(db)
	await createLessonFacts(db)
	await createAttempts(db)
	await createEvaluations(db)
	await createCertificates(db)
}

async function createEnrolments(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('enrolment')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('person_id', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
		.addColumn('course_id', 'text', (c) => c.notNull())
		.addColumn('course_version', 'integer', (c) => c.notNull())
		.addColumn('enrolled_at', 'text', (c) => c.notNull())
		.addColumn('claimed_at', 'text', (c) => c.notNull())
		.addColumn('printed_name', 'text')
		.addColumn('name_confirmed_at', 'text')
		.addUniqueConstraint('enrolment_once', ['person_id', 'course_id'])
		.execute()
}

async function createLessonFacts(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('lesson_completion')
		.addColumn('person_id', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
		.addColumn('course_id', 'text', (c) => c.notNull())
		.addColumn('lesson_id', 'text', (c) => c.notNull())
		.addColumn('completed_at', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('lesson_completion_key', ['person_id', 'course_id', 'lesson_id'])
		.execute()

	await db.schema
		.createTable('lesson_visit')
		.addColumn('person_id', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
		.addColumn('course_id', 'text', (c) => c.notNull())
		.addColumn('lesson_id', 'text', (c) => c.notNull())
		.addColumn('passage', 'text')
		.addColumn('first_visited_at', 'text', (c) => c.notNull())
		.addColumn('last_visited_at', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('lesson_visit_key', ['person_id', 'course_id', 'lesson_id'])
		.execute()

	await db.schema
		.createTable('quick_answer')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('person_id', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
		.addColumn('course_id', 'text', (c) => c.notNull())
		.addColumn('lesson_id', 'text', (c) => c.notNull())
		.addColumn('question_id', 'text', (c) => c.notNull())
		.addColumn('question_hash', 'text', (c) => c.notNull())
		.addColumn('answer', 'text', (c) => c.notNull())
		.addColumn('answered_at', 'text', (c) => c.notNull())
		.addColumn('correct_at', 'text')
		.execute()
	await db.schema
		.createIndex('quick_answer_lesson')
		.on('quick_answer')
		.columns(['person_id', 'course_id', 'lesson_id', 'answered_at'])
		.execute()

	await db.schema
		.createTable('reflection_note')
		.addColumn('person_id', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
		.addColumn('course_id', 'text', (c) => c.notNull())
		.addColumn('lesson_id', 'text', (c) => c.notNull())
		.addColumn('body', 'text', (c) => c.notNull())
		.addColumn('revision', 'integer', (c) => c.notNull())
		.addColumn('updated_at', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('reflection_note_key', ['person_id', 'course_id', 'lesson_id'])
		.execute()
}

async function createAttempts(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('attempt')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('person_id', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
		.addColumn('course_id', 'text', (c) => c.notNull())
		.addColumn('course_version', 'integer', (c) => c.notNull())
		.addColumn('quiz_id', 'text', (c) => c.notNull())
		.addColumn('quiz_hash', 'text', (c) => c.notNull())
		.addColumn('draw', 'text', (c) => c.notNull())
		.addColumn('answers', 'text', (c) => c.notNull())
		.addColumn('started_at', 'text', (c) => c.notNull())
		.addColumn('claimed_at', 'text', (c) => c.notNull())
		.addColumn('submitted_at', 'text')
		.addColumn('earned', 'integer')
		.addColumn('total', 'integer')
		.addColumn('passed_at', 'text')
		.execute()
	await db.schema
		.createIndex('attempt_learner')
		.on('attempt')
		.columns(['person_id', 'course_id', 'quiz_id', 'started_at'])
		.execute()

	// Two tabs that both begin end up in the same attempt.
	await db.schema
		.createIndex('attempt_one_open')
		.on('attempt')
		.columns(['person_id', 'course_id', 'quiz_id'])
		.unique()
		.where(sql.ref('submitted_at'), 'is', null)
		.execute()
}

/**
 * SQLite keeps rows in the order in which they were written, and that order would pair the n-th receipt with the n-th
 * anonymous response. `without rowid` keeps them in the order of their random ids.
 */
async function createEvaluations(db: Kysely<unknown>): Promise<void> {
	const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter
	const responses = db.schema
		.createTable('evaluation_response')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('course_id', 'text', (c) => c.notNull())
		.addColumn('course_version', 'integer', (c) => c.notNull())
		.addColumn('month', 'text', (c) => c.notNull())
		.addColumn('answers', 'text', (c) => c.notNull())
	await (isSqlite ? responses.modifyEnd(sql`without rowid`) : responses).execute()

	await db.schema
		.createTable('evaluation_receipt')
		.addColumn('person_id', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
		.addColumn('course_id', 'text', (c) => c.notNull())
		.addColumn('course_version', 'integer', (c) => c.notNull())
		.addColumn('outcome', 'text', (c) => c.notNull())
		.addColumn('settled_on', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('evaluation_receipt_key', ['person_id', 'course_id'])
		.execute()
}

/** A certificate outlives the account: deleting the person only empties `person_id`. */
async function createCertificates(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('certificate')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('code', 'text', (c) => c.notNull().unique())
		.addColumn('person_id', 'text', (c) => c.references('person.id').onDelete('set null'))
		.addColumn('course_id', 'text', (c) => c.notNull())
		.addColumn('course_version', 'integer', (c) => c.notNull())
		.addColumn('kind', 'text', (c) => c.notNull())
		.addColumn('holder_name', 'text', (c) => c.notNull())
		.addColumn('kind_title', 'text', (c) => c.notNull())
		.addColumn('course_title', 'text', (c) => c.notNull())
		.addColumn('hours', 'integer', (c) => c.notNull())
		.addColumn('issuer', 'text', (c) => c.notNull())
		.addColumn('language', 'text', (c) => c.notNull())
		.addColumn('rules', 'text', (c) => c.notNull())
		.addColumn('outcomes', 'text', (c) => c.notNull())
		.addColumn('issued_at', 'text', (c) => c.notNull())
		.execute()
	await db.schema
		.createIndex('certificate_once')
		.on('certificate')
		.columns(['person_id', 'course_id', 'course_version', 'kind'])
		.unique()
		.execute()
}
