import { createHash, randomUUID } from 'node:crypto'
import { insertQuickAnswer } from '#db/queries/quick-answers'
import type { Db } from '#db/schema'
import type { CourseId, LessonId, PersonId } from '~/domain/ids'
import { type Answer, type Gap, gapIn } from '~/domain/quiz/answer'
import { isRight } from '~/domain/quiz/grade'
import type { Question } from '~/domain/quiz/question'

/** Grades a quick question of a lesson and keeps the try. It counts for nothing but learning. */
export async function answerQuickQuestion(
	db: Db,
	given: {
		question: Question
		answer: Answer
		personId: PersonId
		courseId: CourseId
		lessonId: LessonId
		/** By which an answer that is handed in a second time, after a network that failed, is known; or null. */
		handedIn: string | null
		now: Date
	},
): Promise<{ kind: 'answered' } | { kind: 'incomplete'; gap: Gap }> {
	const { question, now, handedIn, ...rest } = given
	const gap = gapIn(question, given.answer)
	if (gap) return { kind: 'incomplete', gap }

	const answeredAt = now.toISOString()
	await insertQuickAnswer(db, {
		...rest,
		id: handedIn ?? randomUUID(),
		questionId: question.id,
		questionHash: createHash('sha256').update(JSON.stringify(question)).digest('hex'),
		answeredAt,
		correctAt: isRight(question, given.answer) ? answeredAt : null,
	})
	return { kind: 'answered' }
}
