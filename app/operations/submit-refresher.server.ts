import { claimRefresher, updateRefresherAnswers, updateRefresherGrade } from '#db/queries/refreshers'
import type { Db } from '#db/schema'
import type { QuestionId } from '~/domain/ids'
import type { Answers, Gap } from '~/domain/quiz/answer'
import { gradeAnswers } from '~/domain/quiz/grade'
import { drawnInRefresher } from '~/domain/refresher'
import type { LearningContext } from './record-fact.server'

/** The refresher is graded, or why it is not. */
export type RefresherDecision =
	| { kind: 'graded' }
	/** What was answered is kept, and the rest is asked for. */
	| { kind: 'incomplete'; gaps: Readonly<Record<QuestionId, Gap>> }
	| { kind: 'refused'; reason: 'already-answered' | 'not-opened' | 'no-such-refresher' }

/** Grades a refresher, once: whoever comes second changes nothing. `not-opened` also when its questions have left the course. */
export function submitRefresher(
	db: Db,
	{ course, personId, week, answers, now }: LearningContext & { week: number; answers: Answers },
): Promise<RefresherDecision> {
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		const refresher = await claimRefresher(trx, { personId, courseId: course.id, week }, at)
		if (!refresher) return { kind: 'refused', reason: 'no-such-refresher' }
		if (refresher.answeredAt !== null) return { kind: 'refused', reason: 'already-answered' }
		const questions = drawnInRefresher(course, refresher.draw)
		if (!questions) return { kind: 'refused', reason: 'not-opened' }

		const grade = gradeAnswers(questions, answers, 0)
		if (grade.kind === 'incomplete') {
			await updateRefresherAnswers(trx, refresher.id, answers)
			return grade
		}
		const { earned, total } = grade
		await updateRefresherGrade(trx, refresher.id, { answers, answeredAt: at, earned, total })
		return { kind: 'graded' }
	})
}
