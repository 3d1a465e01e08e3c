import { updatePrintedName } from '#db/queries/enrolments'
import type { Db } from '#db/schema'
import { type LearningContext, type NotEnrolled, recordFact } from './record-fact.server'

/** Keeps the name that the learner wants printed on the certificate. One that was issued already keeps its name. */
export function confirmPrintedName(
	db: Db,
	{ printedName, ...context }: LearningContext & { printedName: string },
): Promise<{ kind: 'confirmed' } | NotEnrolled> {
	const { personId, course } = context
	return recordFact(db, context, async (trx, at) => {
		await updatePrintedName(trx, { personId, courseId: course.id, printedName, at })
		return { kind: 'confirmed' }
	})
}
