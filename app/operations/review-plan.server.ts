import { randomUUID } from 'node:crypto'
import { appendAuditEntry } from '#db/queries/audit-entries'
import { claimEnrolment } from '#db/queries/enrolments'
import { insertLetter } from '#db/queries/letters'
import { findSubmissionInScope, insertPlanReview, listPlanReviews } from '#db/queries/plan-reviews'
import { listPlanSubmissionsInRun } from '#db/queries/plan-submissions'
import type { Db } from '#db/schema'
import type { LeadScope } from '~/domain/access'
import type { Course } from '~/domain/course'
import type { PersonId, PlanSubmissionId } from '~/domain/ids'
import { decideReview, type PlanVerdict, type ReviewDecision } from '~/domain/plan-review'
import { inLanguage } from '~/i18n/language-at-hand'
import { planReviewedLetter } from '~/mail/plan-letters'
import { issueEarnedCertificates } from './issue-certificate.server'

/** What became of a leader's word; `no-such-plan` when there is none in the leader's scope. */
export type ReviewResult = ReviewDecision | { kind: 'refused'; reason: 'no-such-plan' }

/**
 * Keeps a leader's word on a plan that was handed in, tells the learner by letter, and issues what the learner has earned
 * by it. Earlier words stay. Of two leaders at once the later one is refused, having not seen what the first one said.
 * `course` is in the language of the learner, for the certificate is.
 */
export function reviewPlan(
	db: Db,
	given: {
		course: Course
		submissionId: PlanSubmissionId
		scope: LeadScope
		reviewer: { readonly id: PersonId; readonly name: string }
		verdict: PlanVerdict
		comment: string
		/** The number of the newest word that the leader has seen; 0 for none. */
		seenNumber: number
		publicUrl: string
		now: Date
	},
): Promise<ReviewResult> {
	const { course, submissionId, scope, reviewer, verdict, seenNumber, publicUrl, now } = given
	const comment = given.comment.trim()
	return db.transaction().execute(async (trx): Promise<ReviewResult> => {
		const at = now.toISOString()
		const found = await findSubmissionInScope(trx, scope, submissionId)
		if (!found || found.courseId !== course.id) return { kind: 'refused', reason: 'no-such-plan' }
		// The learner hands in under the same claim: from here on no newer copy comes, and no other leader's word.
		const { personId, runId } = found
		if (!(await claimEnrolment(trx, personId, course.id, at))) return { kind: 'refused', reason: 'no-such-plan' }

		const [newestCopy] = await listPlanSubmissionsInRun(trx, personId, runId)
		const newest = (await listPlanReviews(trx, [submissionId])).at(-1)
		const wanted = { seenNumber, verdict, comment, reviewerId: reviewer.id }
		const decision = decideReview({ newest, isNewestCopy: newestCopy?.id === submissionId }, wanted)
		if (decision.kind !== 'reviewed') return decision

		const { number } = decision
		const said = { submissionId, number, verdict, comment, reviewerId: reviewer.id, reviewerName: reviewer.name }
		await insertPlanReview(trx, { ...said, id: randomUUID(), reviewedAt: at })
		const detail = { run: runId, verdict, number }
		const entry = { actorId: reviewer.id, action: 'plan.reviewed', subjectId: submissionId, occurredAt: at } as const
		await appendAuditEntry(trx, { ...entry, detail })
		const about = {
			...{ courseTitle: course.title, verdict, hasComment: comment !== '', isChange: number > 1 },
			url: `${publicUrl}/kurs/${course.slug}/min-plan#levert`,
		}
		const letter = inLanguage(found.language ?? 'nb', () => planReviewedLetter(about))
		await insertLetter(trx, { to: found.email, letter, at })
		if (verdict === 'approved') await issueEarnedCertificates(trx, { course, personId, now })
		return decision
	})
}
