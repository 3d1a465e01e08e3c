import type { Kysely } from 'kysely'

/** What the table of a run asks of thousands of people at once, and the log of one person or thing, is read from indexes. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createIndex('lesson_visit_last')
		.on('lesson_visit')
		.columns(['person_id', 'course_id', 'last_visited_at'])
		.execute()
	await db.schema
		.createIndex('lesson_completion_last')
		.on('lesson_completion')
		.columns(['person_id', 'course_id', 'completed_at'])
		.execute()
	await db.schema
		.createIndex('attempt_result')
		.on('attempt')
		.columns(['person_id', 'course_id', 'quiz_id', 'submitted_at', 'started_at', 'earned', 'total'])
		.execute()
	for (const column of ['subject_id', 'actor_id']) {
		await db.schema
			.createIndex(`audit_entry_by_${column}`)
			.on('audit_entry')
			.columns([column, 'occurred_at', 'id'])
			.execute()
	}
}
