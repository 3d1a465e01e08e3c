import { type Kysely, sql } from 'kysely'

/**
 * What the table of a run asks about everybody in it stands on the enrolment: when the learner last did something, and the
 * best result at each quiz. Reading it from every visit and every attempt took longer the more had been done.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema.alterTable('enrolment').addColumn('last_active_at', 'text').execute()
	await db.schema
		.alterTable('enrolment')
		.addColumn('quiz_results', 'text', (c) => c.notNull().defaultTo(''))
		.execute()
	await sql`
		update enrolment set
			last_active_at = (
				select max(done.at) from (
					select last_visited_at as at from lesson_visit
						where lesson_visit.person_id = enrolment.person_id and lesson_visit.course_id = enrolment.course_id
					union all select completed_at from lesson_completion
						where lesson_completion.person_id = enrolment.person_id and lesson_completion.course_id = enrolment.course_id
					union all select coalesce(submitted_at, started_at) from attempt
						where attempt.person_id = enrolment.person_id and attempt.course_id = enrolment.course_id
				) as done
			),
			quiz_results = coalesce((
				select string_agg(best.quiz_id || ' ' || best.packed, ',') from (
					select quiz_id, max(earned * 1000 / total * 1000000 + earned * 1000 + total) as packed from attempt
					where attempt.person_id = enrolment.person_id and attempt.course_id = enrolment.course_id and total > 0
					group by quiz_id
				) as best
			), '')
	`.execute(db)
	// Nothing looks for the newest of them any longer.
	await db.schema.dropIndex('lesson_completion_last').execute()
}
