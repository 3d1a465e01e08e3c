import type { AttemptId, CourseId, PersonId, QuizId, Timestamp } from '~/domain/ids'
import type { AttemptFact } from '~/domain/progress'
import type { Answers } from '~/domain/quiz/answer'
import type { Confidences } from '~/domain/quiz/confidence'
import type { DrawnQuestion } from '~/domain/quiz/draw'
import type { Db } from '../schema'
import type { AttemptTable } from '../schema-learning'
import { updateLastActive, updateQuizResults } from './enrolment-activity'
import { readStoredAnswers, readStoredConfidences, readStoredDraw } from './stored-answers'

/** One attempt with its draw and answers read. */
export type Attempt = Omit<AttemptTable, 'draw' | 'answers' | 'confidence'> & {
	draw: DrawnQuestion[]
	answers: Answers
	confidence: Confidences
}

function read(row: AttemptTable): Attempt {
	return {
		...row,
		draw: readStoredDraw(row.draw),
		answers: readStoredAnswers(row.answers),
		confidence: readStoredConfidences(row.confidence),
	}
}

/** The learner's own attempt with this id, or undefined. */
export async function findAttempt(db: Db, id: AttemptId, personId: PersonId): Promise<Attempt | undefined> {
	const row = await db
		.selectFrom('attempt')
		.selectAll()
		.where('id', '=', id)
		.where('personId', '=', personId)
		.executeTakeFirst()
	return row && read(row)
}

/** The attempt at this quiz that the learner has begun and not handed in, or undefined; there is never more than one. */
export async function findOpenAttempt(
	db: Db,
	personId: PersonId,
	courseId: CourseId,
	quizId: QuizId,
): Promise<Attempt | undefined> {
	const row = await db
		.selectFrom('attempt')
		.selectAll()
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where('quizId', '=', quizId)
		.where('submittedAt', 'is', null)
		.executeTakeFirst()
	return row && read(row)
}

/** Reads the learner's own attempt and holds it until the transaction ends, so that it is graded once. */
export async function claimAttempt(
	trx: Db,
	id: AttemptId,
	personId: PersonId,
	at: Timestamp,
): Promise<Attempt | undefined> {
	const row = await trx
		.updateTable('attempt')
		.set({ claimedAt: at })
		.where('id', '=', id)
		.where('personId', '=', personId)
		.returningAll()
		.executeTakeFirst()
	return row && read(row)
}

/** The learner's attempts in this course as progress needs them, the oldest first. */
export async function listAttemptFacts(db: Db, personId: PersonId, courseId: CourseId): Promise<AttemptFact[]> {
	const rows = await db
		.selectFrom('attempt')
		.select(['id', 'quizId', 'startedAt', 'submittedAt', 'earned', 'total'])
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.orderBy('startedAt')
		.orderBy('id')
		.execute()
	return rows.map(({ earned, total, ...attempt }) => ({
		...attempt,
		grade: earned === null || total === null ? null : { earned, total },
	}))
}

/** Begins an attempt; gives false when one at this quiz is open already. */
export async function insertAttempt(
	trx: Db,
	attempt: Pick<
		Attempt,
		'id' | 'personId' | 'courseId' | 'courseVersion' | 'quizId' | 'quizHash' | 'draw' | 'startedAt'
	>,
): Promise<boolean> {
	const result = await trx
		.insertInto('attempt')
		.values({
			...attempt,
			draw: JSON.stringify(attempt.draw),
			answers: '{}',
			confidence: '{}',
			claimedAt: attempt.startedAt,
			submittedAt: null,
			earned: null,
			total: null,
			passedAt: null,
		})
		.onConflict((conflict) =>
			conflict.columns(['personId', 'courseId', 'quizId']).where('submittedAt', 'is', null).doNothing(),
		)
		.executeTakeFirst()
	const isNew = Number(result.numInsertedOrUpdatedRows) > 0
	if (isNew) await updateLastActive(trx, { ...attempt, at: attempt.startedAt })
	return isNew
}

/** Keeps answers of the learner's own attempt while it is open; gives false when there is no such attempt. */
export async function updateAttemptAnswers(
	db: Db,
	{ id, personId, answers, confidence }: Pick<Attempt, 'id' | 'personId' | 'answers' | 'confidence'>,
): Promise<boolean> {
	const result = await db
		.updateTable('attempt')
		.set({ answers: JSON.stringify(answers), confidence: JSON.stringify(confidence) })
		.where('id', '=', id)
		.where('personId', '=', personId)
		.where('submittedAt', 'is', null)
		.executeTakeFirst()
	return Number(result.numUpdatedRows) > 0
}

/** Keeps the grade of an attempt with the answers and the quiz that it was graded against. */
export async function updateAttemptGrade(
	trx: Db,
	id: AttemptId,
	grade: {
		answers: Answers
		confidence: Confidences
		quizHash: string
		submittedAt: Timestamp
		earned: number
		total: number
		passedAt: Timestamp | null
	},
): Promise<void> {
	const graded = await trx
		.updateTable('attempt')
		.set({ ...grade, answers: JSON.stringify(grade.answers), confidence: JSON.stringify(grade.confidence) })
		.where('id', '=', id)
		.where('submittedAt', 'is', null)
		.returning(['personId', 'courseId'])
		.executeTakeFirst()
	if (graded) await updateQuizResults(trx, { ...graded, at: grade.submittedAt })
}

/** Throws away an attempt that was never handed in, with a quiz that has changed under it. */
export async function deleteOpenAttempt(db: Db, id: AttemptId): Promise<void> {
	await db.deleteFrom('attempt').where('id', '=', id).where('submittedAt', 'is', null).execute()
}
