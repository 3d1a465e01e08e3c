import { sql } from 'kysely'
import type { CourseId, LessonId, PersonId, QuizId, Timestamp } from '~/domain/ids'
import type { QuizResult } from '~/domain/quiz-reach'
import type { Db } from '../schema'

type Activity = { readonly personId: PersonId; readonly courseId: CourseId; readonly at: Timestamp }

/** Keeps that the learner did something in the course: opened or finished a lesson, began or handed in a quiz. */
export async function updateLastActive(trx: Db, { personId, courseId, at }: Activity): Promise<void> {
	await trx
		.updateTable('enrolment')
		.set({ lastActiveAt: at })
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where((eb) => eb.or([eb('lastActiveAt', 'is', null), eb('lastActiveAt', '<', at)]))
		.execute()
}

/**
 * The same after a quiz was graded, with the learner's best result at each quiz of the course. Each is written as one number
 * of which the largest is the best: the share, the points and the total.
 */
export async function updateQuizResults(trx: Db, activity: Activity): Promise<void> {
	const { personId, courseId } = activity
	const bests = trx
		.selectFrom('attempt')
		.select(['quizId', sql<number>`max(earned * 1000 / total * 1000000 + earned * 1000 + total)`.as('packed')])
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where('total', '>', 0)
		.groupBy('quizId')
		.as('best')
	await trx
		.updateTable('enrolment')
		.set((eb) => ({
			quizResults: eb.fn.coalesce(
				eb.selectFrom(bests).select(sql<string>`string_agg(quiz_id || ' ' || packed, ',')`.as('results')),
				sql.lit(''),
			),
		}))
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.execute()
	await updateLastActive(trx, activity)
}

/** Keeps which lessons the learner has finished, after one was finished or taken back. Claim the enrolment first. */
export async function updateFinishedLessons(
	trx: Db,
	{ personId, courseId }: Pick<Activity, 'personId' | 'courseId'>,
): Promise<void> {
	await trx
		.updateTable('enrolment')
		.set((eb) => ({
			finishedLessons: eb.fn.coalesce(
				eb
					.selectFrom('lessonCompletion')
					.select(sql<string>`string_agg(lesson_id, ' ' order by lesson_id)`.as('lessons'))
					.where('personId', '=', personId)
					.where('courseId', '=', courseId),
				sql.lit(''),
			),
		}))
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.execute()
}

/** Reads the finished lessons of many enrolments; who has finished the same ones shares one set. */
export function finishedLessonsReader(): (lessons: string) => ReadonlySet<LessonId> {
	const known = new Map<string, ReadonlySet<LessonId>>()
	return (lessons) => {
		let finished = known.get(lessons)
		if (!finished) {
			finished = new Set(lessons === '' ? [] : (lessons.split(' ') as LessonId[]))
			known.set(lessons, finished)
		}
		return finished
	}
}

/** Reads the results of many enrolments; equal results are one object, and who has the same ones shares one list. */
export function quizResultsReader(): (results: string) => readonly QuizResult[] {
	const known = new Map<string, QuizResult>()
	const read = (text: string): QuizResult => {
		let result = known.get(text)
		if (!result) {
			const [quizId, packed] = text.split(' ')
			const points = Number(packed) % 1_000_000
			result = { quizId: quizId as QuizId, earned: Math.floor(points / 1000), total: points % 1000 }
			known.set(text, result)
		}
		return result
	}
	const lists = new Map<string, readonly QuizResult[]>([['', []]])
	return (results) => {
		let list = lists.get(results)
		if (!list) {
			list = results.split(',').map(read)
			lists.set(results, list)
		}
		return list
	}
}
