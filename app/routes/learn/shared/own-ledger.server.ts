import { db } from '#db/connection.server'
import { findRun } from '#db/queries/course-runs'
import { listSignOffs } from '#db/queries/sign-offs'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import { type OutcomeView, outcomeViews } from '~/domain/outcome-view'
import type { LearningFacts } from '~/domain/progress'

/**
 * The learner's outcomes in the run where the ledger matters: the newest blended one, or the newest; without a run as
 * they stand on the web alone.
 */
export async function ownLedger(
	course: Course,
	facts: LearningFacts,
	now: Date,
): Promise<{ run: CourseRun | null; outcomes: OutcomeView[] }> {
	const own = facts.runs.find(({ form }) => form === 'blended') ?? facts.runs[0]
	if (!own)
		return { run: null, outcomes: outcomeViews(course, facts, { run: null, signOffs: [], dayIds: new Map(), now }) }
	const [run, signOffs] = await Promise.all([findRun(db, own.runId), listSignOffs(db, own.runEnrolmentId)])
	return { run: run ?? null, outcomes: outcomeViews(course, facts, { run: own, signOffs, dayIds: new Map(), now }) }
}
