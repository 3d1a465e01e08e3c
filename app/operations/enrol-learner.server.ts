import { randomUUID } from 'node:crypto'
import { appendAuditEntry } from '#db/queries/audit-entries'
import { insertEnrolment } from '#db/queries/enrolments'
import type { Db } from '#db/schema'
import type { Audience } from '~/domain/audience'
import type { Course } from '~/domain/course'
import type { EnrolmentId, PersonId } from '~/domain/ids'

/** Enrols a learner in the self-paced course; who is enrolled already stays so. */
export function enrolLearner(
	db: Db,
	{
		course,
		personId,
		audience = null,
		now,
	}: { course: Course; personId: PersonId; audience?: Audience | null; now: Date },
): Promise<{ kind: 'enrolled' | 'already-enrolled' }> {
	return db.transaction().execute(async (trx) => {
		const id = randomUUID() as EnrolmentId
		const at = now.toISOString()
		const isNew = await insertEnrolment(trx, {
			id,
			personId,
			courseId: course.id,
			courseVersion: course.version,
			enrolledAt: at,
			audience,
		})
		if (!isNew) return { kind: 'already-enrolled' }
		await appendAuditEntry(trx, { actorId: personId, action: 'enrolment.created', subjectId: id, occurredAt: at })
		return { kind: 'enrolled' }
	})
}
