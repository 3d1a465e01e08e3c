import type { CourseId, PersonId } from '~/domain/ids'
import type { AnsweredSet } from '~/domain/refresher'
import type { Db } from '../schema'
import { readStoredAnswers, readStoredConfidences, readStoredDraw } from './stored-answers'

/** Everything that the learner has answered in this course and handed in: quizzes, the final test and refreshers. */
export async function listAnsweredSets(db: Db, personId: PersonId, courseId: CourseId): Promise<AnsweredSet[]> {
	const attempts = await db
		.selectFrom('attempt')
		.select(['draw', 'answers', 'confidence', 'submittedAt as at'])
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where('submittedAt', 'is not', null)
		.execute()
	const refreshers = await db
		.selectFrom('refresher')
		.select(['draw', 'answers', 'answeredAt as at'])
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where('answeredAt', 'is not', null)
		.execute()
	const rows = [...attempts, ...refreshers.map((row) => ({ ...row, confidence: '{}' }))]
	return rows.map(({ at, draw, answers, confidence }) => ({
		at: at ?? '',
		questions: readStoredDraw(draw ?? '[]').map(({ questionId }) => questionId),
		answers: readStoredAnswers(answers ?? '{}'),
		confidence: readStoredConfidences(confidence),
	}))
}
