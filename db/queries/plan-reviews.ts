import type { LeadScope } from '~/domain/access'
import type { CourseId, PersonId, PlanSubmissionId } from '~/domain/ids'
import type { PlanReview, PlanVerdict } from '~/domain/plan-review'
import type { Db } from '../schema'
import type { PlanReviewTable } from '../schema-runs'
import { runsInScope } from './course-runs'

/**
 * The newest copy of each participant's plan in each run of the leader's scope with the newest word on it, in no order
 * (`inQueueOrder` gives one) and without its text. Plans of those who have left their run are not in it.
 */
export async function listNewestPlans(db: Db, scope: LeadScope) {
	return newestCopies(db, scope)
		.innerJoin('courseRun', 'courseRun.id', 'planSubmission.runId')
		.select(['planSubmission.id', 'planSubmission.handedInAt', 'runEnrolment.id as enrolmentId', 'runEnrolment.name'])
		.select(['courseRun.id as runId', 'courseRun.title as runTitle', 'courseRun.beginsAt as runBeginsAt'])
		.select(['planReview.verdict', 'planReview.reviewedAt', 'planReview.reviewerName'])
		.orderBy('planSubmission.id')
		.execute()
}

/** How many plans wait for a leader's word in the scope: what `/leder/innleveringer` shows under «Venter på svar». */
export async function countWaitingSubmissions(db: Db, scope: LeadScope): Promise<number> {
	const { n } = await newestCopies(db, scope)
		.where('planReview.id', 'is', null)
		.select((eb) => eb.fn.countAll<number | string>().as('n'))
		.executeTakeFirstOrThrow()
	return Number(n)
}

/** The plan that has waited longest for a word in the scope, and whose it is; undefined when none waits. */
export function findLongestWaiting(db: Db, scope: LeadScope) {
	return newestCopies(db, scope)
		.where('planReview.id', 'is', null)
		.select(['planSubmission.id', 'planSubmission.handedInAt', 'runEnrolment.name'])
		.orderBy('planSubmission.handedInAt')
		.orderBy('planSubmission.id')
		.limit(1)
		.executeTakeFirst()
}

/** The newest word on the newest copy that this learner has handed in to a leader; undefined when they have handed in none. */
export function findOwnPlanVerdict(
	db: Db,
	personId: PersonId,
	courseId: CourseId,
): Promise<{ verdict: PlanVerdict | null } | undefined> {
	return db
		.selectFrom('planSubmission')
		.leftJoin('planReview', 'planReview.submissionId', 'planSubmission.id')
		.select('planReview.verdict')
		.where('planSubmission.personId', '=', personId)
		.where('planSubmission.courseId', '=', courseId)
		.where('planSubmission.runId', 'is not', null)
		.orderBy('planSubmission.handedInAt', 'desc')
		.orderBy('planSubmission.id', 'desc')
		.orderBy('planReview.number', 'desc')
		.limit(1)
		.executeTakeFirst()
}

/**
 * Whose plan a copy is and which run it was handed in to, when the run lies in the leader's scope and the participant
 * has not left it; undefined otherwise. `language` is what the learner reads in, null when they have not chosen.
 */
export function findSubmissionInScope(db: Db, scope: LeadScope, id: PlanSubmissionId) {
	return copiesInScope(db, scope)
		.innerJoin('courseRun', 'courseRun.id', 'planSubmission.runId')
		.innerJoin('person', 'person.id', 'planSubmission.personId')
		.select(['planSubmission.id', 'planSubmission.personId', 'planSubmission.courseId', 'courseRun.id as runId'])
		.select(['courseRun.title as runTitle', 'runEnrolment.id as enrolmentId', 'runEnrolment.name'])
		.select(['person.email', 'person.language'])
		.where('planSubmission.id', '=', id)
		.executeTakeFirst()
}

/** What has been said of each of these copies, the oldest word first. Ask only for copies that whoever reads it may read. */
export async function listPlanReviews(
	db: Db,
	submissionIds: readonly PlanSubmissionId[],
): Promise<(PlanReview & { submissionId: PlanSubmissionId })[]> {
	if (submissionIds.length === 0) return []
	return db
		.selectFrom('planReview')
		.select(['submissionId', 'number', 'verdict', 'comment', 'reviewerId', 'reviewerName', 'reviewedAt'])
		.where('submissionId', 'in', [...submissionIds])
		.orderBy('number')
		.orderBy('id')
		.execute()
}

/** Keeps a leader's word; gives false when one with this number is there already. */
export async function insertPlanReview(trx: Db, review: PlanReviewTable): Promise<boolean> {
	const result = await trx
		.insertInto('planReview')
		.values(review)
		.onConflict((conflict) => conflict.columns(['submissionId', 'number']).doNothing())
		.executeTakeFirst()
	return Number(result.numInsertedOrUpdatedRows) > 0
}

/** Copies that were handed in to a run of the scope by somebody who is still in it. */
function copiesInScope(db: Db, scope: LeadScope) {
	return db
		.selectFrom('planSubmission')
		.innerJoin('runEnrolment', (join) =>
			join
				.onRef('runEnrolment.runId', '=', 'planSubmission.runId')
				.onRef('runEnrolment.personId', '=', 'planSubmission.personId')
				.on('runEnrolment.withdrawnAt', 'is', null),
		)
		.where('planSubmission.runId', 'in', runsInScope(db, scope).clearSelect().select('courseRun.id'))
}

/** Those of them that no newer copy has replaced, each with its newest review where there is one. */
function newestCopies(db: Db, scope: LeadScope) {
	return copiesInScope(db, scope)
		.leftJoin('planReview', (join) =>
			join
				.onRef('planReview.submissionId', '=', 'planSubmission.id')
				.on((eb) =>
					eb.not(
						eb.exists(
							eb
								.selectFrom('planReview as later')
								.select('later.id')
								.whereRef('later.submissionId', '=', 'planReview.submissionId')
								.whereRef('later.number', '>', 'planReview.number'),
						),
					),
				),
		)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('planSubmission as newer')
						.select('newer.id')
						.whereRef('newer.runId', '=', 'planSubmission.runId')
						.whereRef('newer.personId', '=', 'planSubmission.personId')
						.where((newer) =>
							newer.or([
								newer('newer.handedInAt', '>', newer.ref('planSubmission.handedInAt')),
								newer.and([
									newer('newer.handedInAt', '=', newer.ref('planSubmission.handedInAt')),
									newer('newer.id', '>', newer.ref('planSubmission.id')),
								]),
							]),
						),
				),
			),
		)
}
