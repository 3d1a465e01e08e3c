import type { CourseId, PersonId, Timestamp } from '~/domain/ids'
import type { Db } from '../schema'
import type { EnrolmentTable } from '../schema-learning'

/** The learner's enrolment in this course, or undefined. */
export function findEnrolment(db: Db, personId: PersonId, courseId: CourseId): Promise<EnrolmentTable | undefined> {
	return db
		.selectFrom('enrolment')
		.selectAll()
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.executeTakeFirst()
}

/** Every course that the learner is enrolled in, the newest first. */
export function listEnrolmentsByPerson(db: Db, personId: PersonId): Promise<EnrolmentTable[]> {
	return db
		.selectFrom('enrolment')
		.selectAll()
		.where('personId', '=', personId)
		.orderBy('enrolledAt', 'desc')
		.orderBy('id')
		.execute()
}

/**
 * Reads the enrolment and holds it until the transaction ends, so that what one learner does in one course happens one
 * after the other: of two last facts at the same moment, the later one sees both.
 *
 * `select … for update` does not exist in SQLite; an update locks in both.
 */
export function claimEnrolment(
	trx: Db,
	personId: PersonId,
	courseId: CourseId,
	at: Timestamp,
): Promise<EnrolmentTable | undefined> {
	return trx
		.updateTable('enrolment')
		.set({ claimedAt: at })
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.returningAll()
		.executeTakeFirst()
}

const nothingDone = { lastActiveAt: null, quizResults: '', finishedLessons: '' }

/** Enrols the learner; gives false when the learner was enrolled already. */
export async function insertEnrolment(
	db: Db,
	enrolment: Omit<EnrolmentTable, 'claimedAt' | 'printedName' | 'nameConfirmedAt' | keyof typeof nothingDone>,
): Promise<boolean> {
	const result = await db
		.insertInto('enrolment')
		.values({
			...{ ...enrolment, claimedAt: enrolment.enrolledAt, printedName: null, nameConfirmedAt: null },
			...nothingDone,
		})
		.onConflict((conflict) => conflict.columns(['personId', 'courseId']).doNothing())
		.executeTakeFirst()
	return Number(result.numInsertedOrUpdatedRows) > 0
}

/** Keeps the name that the learner wants printed. */
export async function updatePrintedName(
	db: Db,
	{
		personId,
		courseId,
		printedName,
		at,
	}: { personId: PersonId; courseId: CourseId; printedName: string; at: Timestamp },
): Promise<void> {
	await db
		.updateTable('enrolment')
		.set({ printedName, nameConfirmedAt: at })
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.execute()
}

/** Keeps whom the learner reads the course as; null when that is left open. */
export async function updateAudience(
	db: Db,
	{ personId, courseId, audience }: Pick<EnrolmentTable, 'personId' | 'courseId' | 'audience'>,
): Promise<void> {
	await db
		.updateTable('enrolment')
		.set({ audience })
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.execute()
}
