import type { Kysely } from 'kysely'
import { sql } from 'kysely'

/** Course runs, the people in them, and what leaders put down about them. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await createRuns(db)
	await createRunEnrolments(db)
	await createAttendance(db)
	await createJudgements(db)
	await createLetters(db)
	await widenOlderTables(db)
}

async function createRuns(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('course_run')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('course_id', 'text', (c) => c.notNull())
		.addColumn('course_version', 'integer', (c) => c.notNull())
		.addColumn('title', 'text', (c) => c.notNull())
		.addColumn('form', 'text', (c) => c.notNull())
		.addColumn('audience', 'text')
		.addColumn('district_office_id', 'text', (c) => c.notNull().references('district_office.id'))
		.addColumn('institution_id', 'text', (c) => c.references('institution.id'))
		.addColumn('information', 'text', (c) => c.notNull())
		.addColumn('seats', 'integer')
		.addColumn('access', 'text', (c) => c.notNull())
		.addColumn('enrolment_closes_at', 'text', (c) => c.notNull())
		.addColumn('begins_at', 'text', (c) => c.notNull())
		.addColumn('ends_at', 'text', (c) => c.notNull())
		.addColumn('invitation_code', 'text', (c) => c.notNull().unique())
		.addColumn('revision', 'integer', (c) => c.notNull())
		.addColumn('created_at', 'text', (c) => c.notNull())
		.addColumn('created_by_id', 'text', (c) => c.references('person.id').onDelete('set null'))
		.addColumn('claimed_at', 'text', (c) => c.notNull())
		.addColumn('reminders_off_at', 'text')
		.addColumn('cancelled_at', 'text')
		.addColumn('cancellation_reason', 'text')
		.execute()
	await index(db, 'course_run', ['district_office_id', 'begins_at'])
	await index(db, 'course_run', ['institution_id'])
	await index(db, 'course_run', ['created_by_id'])
	await index(db, 'course_run', ['begins_at'])

	await db.schema
		.createTable('run_day')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('run_id', 'text', (c) => c.notNull().references('course_run.id').onDelete('cascade'))
		.addColumn('number', 'integer', (c) => c.notNull())
		.addColumn('course_day', 'integer', (c) => c.notNull())
		.addColumn('starts_at', 'text', (c) => c.notNull())
		.addColumn('ends_at', 'text', (c) => c.notNull())
		.addColumn('place', 'text', (c) => c.notNull())
		.addColumn('link', 'text', (c) => c.notNull())
		.addColumn('check_in_secret', 'text', (c) => c.notNull())
		.execute()
	await index(db, 'run_day', ['run_id', 'number'])

	await db.schema
		.createTable('run_leader')
		.addColumn('run_id', 'text', (c) => c.notNull().references('course_run.id').onDelete('cascade'))
		.addColumn('person_id', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
		.addPrimaryKeyConstraint('run_leader_key', ['run_id', 'person_id'])
		.execute()
	await index(db, 'run_leader', ['person_id'])
}

async function createRunEnrolments(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('run_enrolment')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('run_id', 'text', (c) => c.notNull().references('course_run.id').onDelete('cascade'))
		.addColumn('person_id', 'text', (c) => c.references('person.id').onDelete('cascade'))
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('email', 'text')
		.addColumn('reference', 'text')
		.addColumn('source', 'text', (c) => c.notNull())
		.addColumn('added_by_id', 'text', (c) => c.references('person.id').onDelete('set null'))
		.addColumn('created_at', 'text', (c) => c.notNull())
		.addColumn('claimed_at', 'text', (c) => c.notNull())
		.addColumn('seat_at', 'text')
		.addColumn('waiting_at', 'text')
		.addColumn('withdrawn_at', 'text')
		.addColumn('claim_code', 'text', (c) => c.unique())
		.addColumn('letters_token', 'text', (c) => c.notNull().unique())
		.addColumn('letters_stopped_at', 'text')
		.execute()
	await index(db, 'run_enrolment', ['run_id', 'created_at'])
	await index(db, 'run_enrolment', ['person_id'])
	await index(db, 'run_enrolment', ['added_by_id'])
	for (const column of ['person_id', 'email']) {
		await db.schema
			.createIndex(`run_enrolment_once_by_${column}`)
			.on('run_enrolment')
			.columns(['run_id', column])
			.unique()
			.where(sql.ref('withdrawn_at'), 'is', null)
			.execute()
	}

	await db.schema
		.createTable('run_import')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('run_id', 'text', (c) => c.notNull().references('course_run.id').onDelete('cascade'))
		.addColumn('created_by_id', 'text', (c) => c.references('person.id').onDelete('set null'))
		.addColumn('file_name', 'text', (c) => c.notNull())
		.addColumn('rows', 'text', (c) => c.notNull())
		.addColumn('created_at', 'text', (c) => c.notNull())
		.addColumn('applied_at', 'text')
		.execute()
	await index(db, 'run_import', ['run_id'])
	await index(db, 'run_import', ['created_by_id'])
}

async function createAttendance(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('attendance_mark')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('run_enrolment_id', 'text', (c) => c.notNull().references('run_enrolment.id').onDelete('cascade'))
		.addColumn('run_day_id', 'text', (c) => c.notNull().references('run_day.id').onDelete('cascade'))
		.addColumn('presence', 'text', (c) => c.notNull())
		.addColumn('method', 'text', (c) => c.notNull())
		.addColumn('marked_by_id', 'text', (c) => c.references('person.id').onDelete('set null'))
		.addColumn('marked_at', 'text', (c) => c.notNull())
		.addColumn('recorded_at', 'text', (c) => c.notNull())
		.addColumn('superseded_at', 'text')
		.execute()
	await index(db, 'attendance_mark', ['run_enrolment_id', 'run_day_id', 'marked_at'])
	await index(db, 'attendance_mark', ['run_day_id'])
	await index(db, 'attendance_mark', ['marked_by_id'])
	await db.schema
		.createIndex('attendance_mark_one_holds')
		.on('attendance_mark')
		.columns(['run_enrolment_id', 'run_day_id'])
		.unique()
		.where(sql.ref('superseded_at'), 'is', null)
		.execute()
}

/** What leaders vouch for: outcomes, plans that were handed in, and that somebody is certified. */
async function createJudgements(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('sign_off')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('run_enrolment_id', 'text', (c) => c.notNull().references('run_enrolment.id').onDelete('cascade'))
		.addColumn('kind', 'text', (c) => c.notNull())
		.addColumn('outcome_id', 'text', (c) => c.notNull())
		.addColumn('note', 'text', (c) => c.notNull())
		.addColumn('signed_by_id', 'text', (c) => c.references('person.id').onDelete('set null'))
		.addColumn('signer_name', 'text', (c) => c.notNull())
		.addColumn('signed_at', 'text', (c) => c.notNull())
		.addColumn('withdrawn_by_id', 'text', (c) => c.references('person.id').onDelete('set null'))
		.addColumn('withdrawn_at', 'text')
		.execute()
	await index(db, 'sign_off', ['run_enrolment_id'])
	await index(db, 'sign_off', ['signed_by_id'])
	await index(db, 'sign_off', ['withdrawn_by_id'])
	await db.schema
		.createIndex('sign_off_one_holds')
		.on('sign_off')
		.columns(['run_enrolment_id', 'kind', 'outcome_id'])
		.unique()
		.where(sql.ref('withdrawn_at'), 'is', null)
		.execute()

	await db.schema
		.createTable('plan_review')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('submission_id', 'text', (c) => c.notNull().references('plan_submission.id').onDelete('cascade'))
		.addColumn('number', 'integer', (c) => c.notNull())
		.addColumn('verdict', 'text', (c) => c.notNull())
		.addColumn('comment', 'text', (c) => c.notNull())
		.addColumn('reviewer_id', 'text', (c) => c.references('person.id').onDelete('set null'))
		.addColumn('reviewer_name', 'text', (c) => c.notNull())
		.addColumn('reviewed_at', 'text', (c) => c.notNull())
		.addUniqueConstraint('plan_review_number', ['submission_id', 'number'])
		.execute()
	await index(db, 'plan_review', ['reviewer_id'])

	await db.schema
		.createTable('certification_approval')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('run_enrolment_id', 'text', (c) => c.notNull().references('run_enrolment.id').onDelete('cascade'))
		.addColumn('kind', 'text', (c) => c.notNull())
		.addColumn('certificate_id', 'text', (c) => c.notNull().references('certificate.id'))
		.addColumn('approved_by_id', 'text', (c) => c.references('person.id').onDelete('set null'))
		.addColumn('approver_name', 'text', (c) => c.notNull())
		.addColumn('approved_at', 'text', (c) => c.notNull())
		.addColumn('exception_reason', 'text')
		.addUniqueConstraint('certification_approval_once', ['run_enrolment_id', 'kind'])
		.execute()
	await index(db, 'certification_approval', ['certificate_id'])
	await index(db, 'certification_approval', ['approved_by_id'])
}

async function createLetters(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('run_message')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('run_id', 'text', (c) => c.notNull().references('course_run.id').onDelete('cascade'))
		.addColumn('sender_id', 'text', (c) => c.references('person.id').onDelete('set null'))
		.addColumn('sender_name', 'text', (c) => c.notNull())
		.addColumn('subject', 'text', (c) => c.notNull())
		.addColumn('body', 'text', (c) => c.notNull())
		.addColumn('filter', 'text', (c) => c.notNull())
		.addColumn('recipients', 'integer', (c) => c.notNull())
		.addColumn('sent_at', 'text', (c) => c.notNull())
		.execute()
	await index(db, 'run_message', ['run_id', 'sent_at'])
	await index(db, 'run_message', ['sender_id'])

	await db.schema
		.createTable('run_reminder')
		.addColumn('run_enrolment_id', 'text', (c) => c.notNull().references('run_enrolment.id').onDelete('cascade'))
		.addColumn('kind', 'text', (c) => c.notNull())
		.addColumn('sent_at', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('run_reminder_key', ['run_enrolment_id', 'kind'])
		.execute()
}

/** Tables of earlier steps learn which run a row belongs to. What stood before runs is left as it is. */
async function widenOlderTables(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.alterTable('role_grant')
		.addColumn('reach', 'text', (c) => c.notNull().defaultTo('own-runs'))
		.execute()
	await db.schema
		.alterTable('plan_submission')
		.addColumn('run_id', 'text', (c) => c.references('course_run.id'))
		.execute()
	await index(db, 'plan_submission', ['run_id', 'handed_in_at'])
	await db.schema
		.alterTable('evaluation_response')
		.addColumn('run_id', 'text', (c) => c.references('course_run.id'))
		.execute()
	await index(db, 'evaluation_response', ['run_id'])
	await db.schema
		.alterTable('certificate')
		.addColumn('run_enrolment_id', 'text', (c) => c.references('run_enrolment.id').onDelete('set null'))
		.execute()
	await db.schema
		.alterTable('certificate')
		.addColumn('evidence', 'text', (c) => c.notNull().defaultTo('{}'))
		.execute()
	await index(db, 'certificate', ['run_enrolment_id'])
}

async function index(db: Kysely<unknown>, table: string, columns: string[]): Promise<void> {
	await db.schema.createIndex(`${table}_by_${columns[0]}`).on(table).columns(columns).execute()
}
