import { randomUUID } from 'node:crypto'
import type { CourseId, PersonId } from '~/domain/ids'
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

/** Keeps one set of answers with the month alone, under an id that nothing else knows. */
export async function insertEvaluationResponse(
	db: Db,
	response: { courseId: CourseId; courseVersion: number; month: string; answers: Record<string, string | number> },
): Promise<void> {
	await db
		.insertInto('evaluationResponse')
		.values({ id: randomUUID(), ...response, answers: JSON.stringify(response.answers) })
		.execute()
}
