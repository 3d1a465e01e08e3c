import { z } from 'zod'
import type { CourseId, PersonId, PlanPartId, RunId } from '~/domain/ids'
import type { HandedInPart } from '~/domain/plan'
import type { Db } from '../schema'
import type { PlanSubmissionTable } from '../schema-practice'

/** A plan as it was handed in. */
export type PlanSubmission = Omit<PlanSubmissionTable, 'parts'> & { parts: HandedInPart[] }

const Parts = z.array(
	z.object({ partId: z.string().transform((id) => id as PlanPartId), title: z.string(), body: z.string() }),
)

/** What this learner has handed in, the newest first. */
export async function listPlanSubmissions(db: Db, personId: PersonId, courseId: CourseId): Promise<PlanSubmission[]> {
	const rows = await db
		.selectFrom('planSubmission')
		.selectAll()
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.orderBy('handedInAt', 'desc')
		.orderBy('id', 'desc')
		.execute()
	return rows.map(read)
}

/** What this learner has handed in to this run, the newest first. Ask only for a run that whoever reads it leads. */
export async function listPlanSubmissionsInRun(db: Db, personId: PersonId, runId: RunId): Promise<PlanSubmission[]> {
	const rows = await db
		.selectFrom('planSubmission')
		.selectAll()
		.where('personId', '=', personId)
		.where('runId', '=', runId)
		.orderBy('handedInAt', 'desc')
		.orderBy('id', 'desc')
		.execute()
	return rows.map(read)
}

/** Keeps a copy of a plan. */
export async function insertPlanSubmission(db: Db, submission: PlanSubmission): Promise<void> {
	await db
		.insertInto('planSubmission')
		.values({ ...submission, parts: JSON.stringify(submission.parts) })
		.execute()
}

function read(row: PlanSubmissionTable): PlanSubmission {
	return { ...row, parts: Parts.parse(JSON.parse(row.parts)) }
}
