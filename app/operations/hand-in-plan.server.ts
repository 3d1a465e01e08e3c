import { randomUUID } from 'node:crypto'
import { appendAuditEntry } from '#db/queries/audit-entries'
import { claimEnrolment } from '#db/queries/enrolments'
import { listPlanParts } from '#db/queries/plan-parts'
import { insertPlanSubmission, listPlanSubmissions } from '#db/queries/plan-submissions'
import { listOwnRunFacts } from '#db/queries/run-facts'
import type { Db } from '#db/schema'
import type { Course } from '~/domain/course'
import type { PersonId, PlanSubmissionId, RunId } from '~/domain/ids'
import type { Language } from '~/domain/language'
import { decideHandIn, type HandedInPart, type Plan } from '~/domain/plan'
import type { NotEnrolled } from './record-fact.server'

/**
 * The copy that was handed in, or why there is none: `changed-elsewhere` when another window has saved since,
 * `other-reader` when it would go to other leaders than the page said.
 */
export type HandInResult =
	| { kind: 'handed-in'; submissionId: PlanSubmissionId }
	| { kind: 'refused'; reason: 'empty' | 'changed-elsewhere' | 'other-reader' }
	| NotEnrolled

/**
 * Hands in a copy of the learner's plan as it stands to the leaders of the learner's newest run of the course; to nobody
 * yet when there is none. Handing in again makes another copy, and all are kept; the same plan to the same run twice, by
 * a double click, say, is one copy.
 *
 * `seenRunId` is the run whose leaders the page named, null when it named none; left out where nobody looked at a page.
 */
export function handInPlan(
	db: Db,
	given: {
		course: Course
		plan: Plan
		personId: PersonId
		seenEdition: string
		seenRunId?: RunId | null
		language: Language
		now: Date
	},
): Promise<HandInResult> {
	const { course, plan, personId, seenEdition, seenRunId, language, now } = given
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		if (!(await claimEnrolment(trx, personId, course.id, at))) return { kind: 'refused', reason: 'not-enrolled' }

		const decision = decideHandIn(plan, await listPlanParts(trx, personId, course.id), seenEdition, language)
		if (decision.kind === 'refused') return decision
		const runId = (await listOwnRunFacts(trx, personId, course.id))[0]?.runId ?? null
		if (seenRunId !== undefined && seenRunId !== runId) return { kind: 'refused', reason: 'other-reader' }
		const copies = await listPlanSubmissions(trx, personId, course.id)
		const before = copies.find((earlier) => earlier.runId === runId)
		if (before && isSame(before.parts, decision.parts)) return { kind: 'handed-in', submissionId: before.id }

		const id = randomUUID() as PlanSubmissionId
		const copy = { id, personId, courseId: course.id, courseVersion: course.version, handedInAt: at, runId }
		await insertPlanSubmission(trx, { ...copy, parts: [...decision.parts] })
		await appendAuditEntry(trx, { actorId: personId, action: 'plan.handed-in', subjectId: id, occurredAt: at })
		return { kind: 'handed-in', submissionId: id }
	})
}

function isSame(one: readonly HandedInPart[], other: readonly HandedInPart[]): boolean {
	return (
		one.length === other.length &&
		one.every(({ partId, body }, index) => partId === other[index]?.partId && body === other[index]?.body)
	)
}
