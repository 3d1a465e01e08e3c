import { updateAudience } from '#db/queries/enrolments'
import type { Db } from '#db/schema'
import type { Audience } from '~/domain/audience'
import { type LearningContext, type NotEnrolled, recordFact } from './record-fact.server'

/** Keeps whom the learner reads the course as. What is done stays done. */
export function chooseAudience(
	db: Db,
	{ audience, ...context }: LearningContext & { audience: Audience | null },
): Promise<{ kind: 'chosen' } | NotEnrolled> {
	const { personId, course } = context
	return recordFact(db, context, async (trx) => {
		await updateAudience(trx, { personId, courseId: course.id, audience })
		return { kind: 'chosen' }
	})
}
