import { findPlanPart, insertPlanPart, updatePlanPart } from '#db/queries/plan-parts'
import type { Db } from '#db/schema'
import type { CourseId, PersonId, PlanPartId } from '~/domain/ids'

/** The part is kept, or what stands in its place. */
export type PlanPartDecision =
	| { kind: 'saved'; revision: number }
	/** Another window or device has saved since; nothing was overwritten. */
	| { kind: 'refused'; reason: 'changed-elsewhere'; body: string; revision: number }

/**
 * Saves a part of a learner's own plan. `seenRevision` is the one that the writer began from, 0 for a new part: a part
 * that has changed meanwhile is not overwritten, unless it says the same.
 */
export function writePlanPart(
	db: Db,
	part: { personId: PersonId; courseId: CourseId; partId: PlanPartId; body: string; seenRevision: number; now: Date },
): Promise<PlanPartDecision> {
	const { personId, courseId, partId, body, seenRevision, now } = part
	return db.transaction().execute(async (trx) => {
		const revision = seenRevision + 1
		const row = { personId, courseId, partId, body, revision, updatedAt: now.toISOString() }
		const isSaved = seenRevision === 0 ? await insertPlanPart(trx, row) : await updatePlanPart(trx, row, seenRevision)
		if (isSaved) return { kind: 'saved', revision }

		const kept = await findPlanPart(trx, personId, courseId, partId)
		if (kept?.body === body) return { kind: 'saved', revision: kept.revision }
		return { kind: 'refused', reason: 'changed-elsewhere', body: kept?.body ?? '', revision: kept?.revision ?? 0 }
	})
}
