import type { Course } from '~/domain/course'
import type { PersonId, PlanSubmissionId } from '~/domain/ids'
import { planEdition } from '~/domain/plan'
import type { PlanVerdict } from '~/domain/plan-review'
import { handInPlan } from '~/operations/hand-in-plan.server'
import { reviewPlan } from '~/operations/review-plan.server'
import { writePlanPart } from '~/operations/write-plan-part.server'
import { listPlanParts } from '../queries/plan-parts'
import type { Db } from '../schema'

type Writer = { course: Course; personId: PersonId; now: Date }

/** The learner writes these texts into the parts of the plan, in their order, and hands in a copy to the newest run. */
export async function givenPlanHandedIn(
	db: Db,
	{ course, personId, now }: Writer,
	bodies: readonly string[] = ['Vi møtes på biblioteket.'],
): Promise<PlanSubmissionId> {
	const { plan } = course
	if (!plan) throw new Error('The course has no plan')
	for (const [index, { id }] of plan.parts.entries()) {
		const written = (await listPlanParts(db, personId, course.id)).find(({ partId }) => partId === id)
		const seenRevision = written?.revision ?? 0
		const body = bodies[index] ?? ''
		await writePlanPart(db, { personId, courseId: course.id, partId: id, body, seenRevision, now })
	}
	const seenEdition = planEdition(plan, await listPlanParts(db, personId, course.id))
	const result = await handInPlan(db, { course, plan, personId, seenEdition, language: course.language, now })
	if (result.kind !== 'handed-in') throw new Error(`The plan was not handed in: ${result.reason}`)
	return result.submissionId
}

/** A leader answers a copy on which `seenNumber` words have been said before. */
export async function givenPlanReview(
	db: Db,
	given: {
		course: Course
		submissionId: PlanSubmissionId
		reviewer: { id: PersonId; name: string }
		verdict: PlanVerdict
		comment?: string
		seenNumber?: number
		publicUrl?: string
		now: Date
	},
): Promise<void> {
	const scope = { kind: 'all' } as const
	const defaults = { comment: 'Si litt mer om rommet.', seenNumber: 0, publicUrl: 'https://kurs.eksempel.no', scope }
	const result = await reviewPlan(db, { ...defaults, ...given })
	if (result.kind === 'refused') throw new Error(`The plan was not reviewed: ${result.reason}`)
}
