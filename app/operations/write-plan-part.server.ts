import { findPlanPart, insertPlanPart, updatePlanPart } from '#db/queries/plan-parts'
import type { Db } from '#db/schema'
import type { CourseId, PersonId, PlanPartId } from '~/domain/ids'
import { type SavingDecision, saveOwnText, type TypedText } from './save-own-text.server'

/** Saves a part of a learner's own plan. */
export function writePlanPart(
	db: Db,
	{ personId, courseId, partId, ...typed }: { personId: PersonId; courseId: CourseId; partId: PlanPartId } & TypedText,
): Promise<SavingDecision> {
	const part = { personId, courseId, partId }
	return saveOwnText(db, typed, {
		insert: (trx, text) => insertPlanPart(trx, { ...part, ...text }),
		update: (trx, text, seenRevision) => updatePlanPart(trx, { ...part, ...text }, seenRevision),
		find: (trx) => findPlanPart(trx, personId, courseId, partId),
	})
}
