import type { LessonReach } from '~/domain/drop-off'
import type { CourseId, LessonId, RunId } from '~/domain/ids'
import type { FirstAttempt } from '~/domain/item-analysis'
import type { Db } from '../schema'
import { seatHolders } from './seat-holders'
import { readStoredAnswers, readStoredDraw } from './stored-answers'

type RunOfCourse = { readonly id: RunId; readonly courseId: CourseId }

/** What the people of a run answered in the first attempt that each handed in at each quiz. Without names, in no certain order. */
export async function listFirstAttempts(db: Db, { id, courseId }: RunOfCourse): Promise<FirstAttempt[]> {
	const rows = await db
		.selectFrom('attempt')
		.select(['attempt.quizId', 'attempt.draw', 'attempt.answers'])
		.where('attempt.courseId', '=', courseId)
		.where('attempt.submittedAt', 'is not', null)
		.where('attempt.personId', 'in', seatHolders(db, id))
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('attempt as earlier')
						.select('earlier.id')
						.whereRef('earlier.personId', '=', 'attempt.personId')
						.whereRef('earlier.courseId', '=', 'attempt.courseId')
						.whereRef('earlier.quizId', '=', 'attempt.quizId')
						.whereRef('earlier.startedAt', '<', 'attempt.startedAt')
						.where('earlier.submittedAt', 'is not', null),
				),
			),
		)
		.orderBy('attempt.id')
		.execute()
	return rows.map(({ quizId, draw, answers }) => ({
		quizId,
		questions: readStoredDraw(draw).map(({ questionId }) => questionId),
		answers: readStoredAnswers(answers),
	}))
}

/** How many people of a run have opened and finished each lesson of its course. */
export async function countLessonReach(db: Db, { id, courseId }: RunOfCourse): Promise<Map<LessonId, LessonReach>> {
	const counted = (table: 'lessonVisit' | 'lessonCompletion') =>
		db
			.selectFrom(table)
			.select(['lessonId', (eb) => eb.fn.countAll().as('n')])
			.where('courseId', '=', courseId)
			.where('personId', 'in', seatHolders(db, id))
			.groupBy('lessonId')
			.execute()
	const reach = new Map<LessonId, LessonReach>()
	for (const { lessonId, n } of await counted('lessonVisit')) reach.set(lessonId, { opened: Number(n), finished: 0 })
	for (const { lessonId, n } of await counted('lessonCompletion')) {
		reach.set(lessonId, { opened: reach.get(lessonId)?.opened ?? 0, finished: Number(n) })
	}
	return reach
}
