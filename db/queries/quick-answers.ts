import { z } from 'zod'
import type { CourseId, LessonId, PersonId, QuestionId } from '~/domain/ids'
import type { Answer } from '~/domain/quiz/answer'
import type { Db } from '../schema'
import type { QuickAnswerTable } from '../schema-learning'

export type QuickAnswer = Omit<QuickAnswerTable, 'answer'> & { answer: Answer }

const StoredAnswer = z.array(z.string())

/** The learner's newest answer to each quick question of the lesson. */
export async function listNewestQuickAnswers(
	db: Db,
	personId: PersonId,
	courseId: CourseId,
	lessonId: LessonId,
): Promise<Map<QuestionId, QuickAnswer>> {
	const rows = await db
		.selectFrom('quickAnswer')
		.selectAll()
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where('lessonId', '=', lessonId)
		.orderBy('answeredAt')
		.orderBy('id')
		.execute()
	return new Map(rows.map((row) => [row.questionId, { ...row, answer: StoredAnswer.parse(JSON.parse(row.answer)) }]))
}

/** Keeps one try at a quick question; one that is kept already under its id stays as it is. */
export async function insertQuickAnswer(db: Db, answer: QuickAnswer): Promise<void> {
	await db
		.insertInto('quickAnswer')
		.values({ ...answer, answer: JSON.stringify(answer.answer) })
		.onConflict((conflict) => conflict.column('id').doNothing())
		.execute()
}
