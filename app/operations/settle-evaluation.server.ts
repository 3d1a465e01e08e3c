import { claimRun } from '#db/queries/course-runs'
import { claimEnrolment } from '#db/queries/enrolments'
import {
	findRunToEvaluate,
	insertEvaluationResponse,
	listHeldResponseIds,
	releaseResponses,
	settleEvaluation as settle,
} from '#db/queries/evaluations'
import type { Db } from '#db/schema'
import { isBlockFull } from '~/domain/evaluation'
import { issueEarnedCertificates } from './issue-certificate.server'
import type { LearningContext, NotEnrolled } from './record-fact.server'

/** Answers by question id: a number from 1 to 5 on a scale, or a text. Null when the learner would rather not. */
export type EvaluationAnswers = Record<string, string | number> | null

/**
 * Settles the evaluation of a course: answered, or skipped. The answers are kept apart from who gave them; a second
 * answer changes nothing, and who has skipped may still answer.
 *
 * Answers carry the learner's newest run that has begun, with the month in which the run ends: the month of the answer
 * would lead to the receipts of that month. They are held back until there are five, and then let go together.
 */
export function settleEvaluation(
	db: Db,
	{ answers, ...context }: LearningContext & { answers: EvaluationAnswers },
): Promise<{ kind: 'settled' } | { kind: 'refused'; reason: 'already-answered' } | NotEnrolled> {
	const { course, personId, now } = context
	const at = now.toISOString()
	return db.transaction().execute(async (trx) => {
		// The run first, as everywhere: so those who answer at once see one another's answers, and nobody waits in a circle.
		const run = answers ? await findRunToEvaluate(trx, personId, course.id, at) : undefined
		if (run) await claimRun(trx, run.id, at)
		if (!(await claimEnrolment(trx, personId, course.id, at))) return { kind: 'refused', reason: 'not-enrolled' }

		const about = { courseId: course.id, courseVersion: course.version }
		const outcome = answers ? 'answered' : 'skipped'
		const isSettled = await settle(trx, { ...about, personId, outcome, settledOn: at.slice(0, 10) })
		if (!isSettled && answers) return { kind: 'refused', reason: 'already-answered' }
		if (isSettled && answers) {
			const group = { courseId: course.id, runId: run?.id ?? null }
			await insertEvaluationResponse(trx, { ...about, ...group, month: (run?.endsAt ?? at).slice(0, 7), answers })
			const held = await listHeldResponseIds(trx, group)
			if (isBlockFull(held.length)) await releaseResponses(trx, held)
		}
		await issueEarnedCertificates(trx, { course, personId, now })
		return { kind: 'settled' }
	})
}
