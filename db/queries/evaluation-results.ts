import type { EvaluationResponse } from '~/domain/evaluation'
import type { CourseId, RunId } from '~/domain/ids'
import type { Db } from '../schema'

/** A response that has been let go. `month` is that of the run's end, or of the answer where there is no run. */
type ReleasedResponse = { courseId: CourseId; runId: RunId | null; month: string; answers: EvaluationResponse }

/** Responses of these runs that have been let go, in the order of their random ids. */
export async function listReleasedResponses(db: Db, runIds: readonly RunId[]): Promise<ReleasedResponse[]> {
	if (runIds.length === 0) return []
	const rows = await released(db)
		.where('runId', 'in', [...runIds])
		.execute()
	return rows.map(readResponse)
}

/** Responses about the self-paced course, in no run, that have been let go. */
export async function listReleasedWithoutRun(db: Db): Promise<ReleasedResponse[]> {
	return (await released(db).where('runId', 'is', null).execute()).map(readResponse)
}

/** How many responses of a run are held back. */
export async function countHeldResponses(db: Db, runId: RunId): Promise<number> {
	const { n } = await db
		.selectFrom('evaluationResponse')
		.select((eb) => eb.fn.countAll().as('n'))
		.where('runId', '=', runId)
		.where('id', 'like', 'held-%')
		.executeTakeFirstOrThrow()
	return Number(n)
}

function released(db: Db) {
	return db
		.selectFrom('evaluationResponse')
		.select(['id', 'courseId', 'runId', 'month', 'answers'])
		.where('id', 'not like', 'held-%')
		.orderBy('id')
}

function readResponse({
	answers,
	...row
}: {
	courseId: CourseId
	runId: RunId | null
	month: string
	answers: string
}): ReleasedResponse {
	const { courseId, runId, month } = row
	return { courseId, runId, month, answers: JSON.parse(answers) as EvaluationResponse }
}
