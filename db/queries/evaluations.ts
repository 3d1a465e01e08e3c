import { randomUUID } from 'node:crypto'
import type { CourseId, PersonId, RunId, Timestamp } from '~/domain/ids'
import type { Db } from '../schema'
import type { EvaluationReceiptTable } from '../schema-learning'

/** Whether and how the learner has settled the evaluation; what was answered is not to be found from here. */
export async function findEvaluationOutcome(
	db: Db,
	personId: PersonId,
	courseId: CourseId,
): Promise<EvaluationReceiptTable['outcome'] | null> {
	const row = await db
		.selectFrom('evaluationReceipt')
		.select('outcome')
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.executeTakeFirst()
	return row?.outcome ?? null
}

/** Puts down that the evaluation was answered or skipped; gives false when it was settled before. Who skipped may still answer. */
export async function settleEvaluation(db: Db, receipt: EvaluationReceiptTable): Promise<boolean> {
	const insert = db.insertInto('evaluationReceipt').values(receipt)
	const result = await insert
		.onConflict((conflict) =>
			receipt.outcome === 'answered'
				? conflict
						.columns(['personId', 'courseId'])
						.doUpdateSet({ outcome: 'answered', settledOn: receipt.settledOn })
						.where('evaluationReceipt.outcome', '=', 'skipped')
				: conflict.columns(['personId', 'courseId']).doNothing(),
		)
		.executeTakeFirst()
	return Number(result.numInsertedOrUpdatedRows) > 0
}

/** The newest run of the course that has begun, in which the person has a seat; undefined when there is none. */
export function findRunToEvaluate(
	db: Db,
	personId: PersonId,
	courseId: CourseId,
	at: Timestamp,
): Promise<{ id: RunId; endsAt: Timestamp } | undefined> {
	return db
		.selectFrom('courseRun')
		.innerJoin('runEnrolment', 'runEnrolment.runId', 'courseRun.id')
		.select(['courseRun.id', 'courseRun.endsAt'])
		.where('runEnrolment.personId', '=', personId)
		.where('runEnrolment.withdrawnAt', 'is', null)
		.where('runEnrolment.seatAt', 'is not', null)
		.where('courseRun.courseId', '=', courseId)
		.where('courseRun.cancelledAt', 'is', null)
		.where('courseRun.beginsAt', '<=', at)
		.orderBy('courseRun.beginsAt', 'desc')
		.orderBy('courseRun.id')
		.limit(1)
		.executeTakeFirst()
}

/**
 * What begins the id of a response that is held back. Let go, it gets an id of chance alone, so that nothing tells which
 * responses came together.
 */
const heldMark = 'held-'

type Group = { courseId: CourseId; runId: RunId | null }

/** Keeps one set of answers with a month alone, held back, under an id that nothing else knows. */
export async function insertEvaluationResponse(
	trx: Db,
	response: Group & { courseVersion: number; month: string; answers: Record<string, string | number> },
): Promise<void> {
	await trx
		.insertInto('evaluationResponse')
		.values({ ...response, id: `${heldMark}${randomUUID()}`, answers: JSON.stringify(response.answers) })
		.execute()
}

/** Ids of the responses that are held back, in random order. Claim the run first. */
export async function listHeldResponseIds(trx: Db, group: Group): Promise<string[]> {
	const held = await trx
		.selectFrom('evaluationResponse')
		.select('id')
		.where('courseId', '=', group.courseId)
		.where('runId', group.runId === null ? 'is' : '=', group.runId)
		.where('id', 'like', `${heldMark}%`)
		.orderBy('id')
		.execute()
	return held.map(({ id }) => id)
}

/** Lets these responses go. */
export async function releaseResponses(trx: Db, ids: readonly string[]): Promise<void> {
	for (const id of ids) {
		await trx.updateTable('evaluationResponse').set({ id: randomUUID() }).where('id', '=', id).execute()
	}
}
