import { type Kysely, sql } from 'kysely'

/**
 * What the table of a run asks about everybody in it, and looked up mark by mark and lesson by lesson before: who was there
 * on which day stands on the place, and which lessons are finished on the enrolment. Who has a quiz open is found without
 * looking at what was handed in.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.alterTable('run_enrolment')
		.addColumn('attendance', 'text', (c) => c.notNull().defaultTo(''))
		.execute()
	await sql`
		update run_enrolment set attendance = coalesce((
			select string_agg(run_day_id || ' ' || presence, ',' order by run_day_id) from attendance_mark
			where run_enrolment_id = run_enrolment.id and superseded_at is null and presence <> 'unmarked'
		), '')
	`.execute(db)
	await db.schema
		.alterTable('enrolment')
		.addColumn('finished_lessons', 'text', (c) => c.notNull().defaultTo(''))
		.execute()
	await sql`
		update enrolment set finished_lessons = coalesce((
			select string_agg(lesson_id, ' ' order by lesson_id) from lesson_completion
			where lesson_completion.person_id = enrolment.person_id and lesson_completion.course_id = enrolment.course_id
		), '')
	`.execute(db)
	await db.schema
		.createIndex('attempt_open')
		.on('attempt')
		.columns(['person_id', 'course_id', 'quiz_id', 'submitted_at'])
		.where(sql.ref('submitted_at'), 'is', null)
		.execute()
}
