import { describe, expect, test } from 'vitest'
import { findAttempt, findOpenAttempt, listAttemptFacts } from '#db/queries/attempts'
import { listCertificatesByPerson } from '#db/queries/certificates'
import { findEvaluationOutcome } from '#db/queries/evaluations'
import { findLearningFacts } from '#db/queries/learning-facts'
import { listNewestQuickAnswers } from '#db/queries/quick-answers'
import { findReflectionNote } from '#db/queries/reflection-notes'
import type { Db } from '#db/schema'
import {
	givenAttempt,
	givenCertificate,
	givenEverythingDone,
	givenLearner,
	givenLessonsDone,
	givenPerson,
	rightAnswer,
	wrongAnswer,
} from '#db/seeds/build'
import { smallCourse as course } from '~/domain/course.fixture'
import type { AttemptId, LessonId } from '~/domain/ids'
import { progressOf } from '~/domain/progress'
import type { Answers } from '~/domain/quiz/answer'
import { single } from '~/domain/quiz/questions.fixture'
import { createTestDb, engines } from '../../tests/support/database'
import { answerQuickQuestion } from './answer-quick-question.server'
import { completeLesson } from './complete-lesson.server'
import { confirmPrintedName } from './confirm-printed-name.server'
import { enrolLearner } from './enrol-learner.server'
import { keepAnswers } from './keep-answers.server'
import { reopenLesson } from './reopen-lesson.server'
import { settleEvaluation } from './settle-evaluation.server'
import { startAttempt } from './start-attempt.server'
import { submitAttempt } from './submit-attempt.server'
import { visitLesson } from './visit-lesson.server'
import { writeReflection } from './write-reflection.server'

const now = new Date('2026-02-10T18:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const lessonId = 'l-1-1' as LessonId
const quiz = course.finalTest
const questions = quiz.groups.flatMap((group) => group.questions)
const answersOf = (answer: typeof rightAnswer) =>
	Object.fromEntries(questions.map((question) => [question.id, answer(question)])) as Answers

/** Does the same thing many times at once. */
function atOnce<Result>(times: number, act: () => Promise<Result>): Promise<Result[]> {
	return Promise.all(Array.from({ length: times }, act))
}

async function countRows(db: Db, table: 'attempt' | 'certificate' | 'enrolment' | 'evaluationResponse' | 'auditEntry') {
	const { n } = await db
		.selectFrom(table)
		.select((eb) => eb.fn.countAll().as('n'))
		.executeTakeFirstOrThrow()
	return Number(n)
}

describe.each(engines)('learning on %s', (engine) => {
	describe('enrolment', () => {
		test('a double click enrols once', async () => {
			const db = await createTestDb(engine)
			const personId = await givenPerson(db, { name: 'Ada', now })

			const results = await atOnce(5, () => enrolLearner(db, { course, personId, now }))

			expect(results.filter((result) => result.kind === 'enrolled')).toHaveLength(1)
			expect(await countRows(db, 'enrolment')).toBe(1)
		})

		test('who is not enrolled is told so, and nothing is written', async () => {
			const db = await createTestDb(engine)
			const personId = await givenPerson(db, { name: 'Ada', now })

			expect(await completeLesson(db, { course, personId, lessonId, now })).toEqual({
				kind: 'refused',
				reason: 'not-enrolled',
			})
			expect(await startAttempt(db, { course, personId, quiz, now })).toMatchObject({ reason: 'not-enrolled' })
			expect(await countRows(db, 'attempt')).toBe(0)
		})
	})

	describe('lessons', () => {
		test('a lesson is done when the learner says so, and can be taken back', async () => {
			const db = await createTestDb(engine)
			const ada = await givenLearner(db, { course, now })

			await atOnce(3, () => completeLesson(db, { ...ada, lessonId }))
			expect((await findLearningFacts(db, ada.personId, course.id))?.completedLessons).toEqual(new Set([lessonId]))

			await reopenLesson(db, { ...ada, lessonId })
			expect((await findLearningFacts(db, ada.personId, course.id))?.completedLessons).toEqual(new Set())
		})

		test('the learner goes on in the lesson that was opened last, on any device', async () => {
			const db = await createTestDb(engine)
			const ada = await givenLearner(db, { course, now })
			const visit = (id: string, minutes: number) =>
				visitLesson(db, { personId: ada.personId, courseId: course.id, lessonId: id as LessonId, now: later(minutes) })
			await visit('l-1-1', 0)
			await visit('l-2-1', 1)
			await visit('l-1-2', 2)

			const facts = await findLearningFacts(db, ada.personId, course.id)

			expect(facts && progressOf(course, facts).next).toMatchObject({ kind: 'lesson', lesson: { id: 'l-1-2' } })
		})
	})

	describe('attempts', () => {
		test('two tabs that begin at once end up in the same attempt', async () => {
			const db = await createTestDb(engine)
			const ada = await givenLearner(db, { course, now })

			const started = await atOnce(6, () => startAttempt(db, { ...ada, quiz }))

			expect(new Set(started.map((result) => JSON.stringify(result))).size).toBe(1)
			expect(await countRows(db, 'attempt')).toBe(1)
		})

		test('is graded once, however often and with whatever it is handed in', async () => {
			const db = await createTestDb(engine)
			const ada = await givenLearner(db, { course, now })
			const started = await startAttempt(db, { ...ada, quiz })
			const attemptId = started.kind === 'open' ? started.attemptId : ('' as AttemptId)
			const right = () => submitAttempt(db, { ...ada, quiz, attemptId, answers: answersOf(rightAnswer) })
			const wrong = () => submitAttempt(db, { ...ada, quiz, attemptId, answers: answersOf(wrongAnswer) })

			const results = await Promise.all([right(), wrong(), right(), wrong()])

			expect(results.filter((result) => result.kind === 'graded')).toHaveLength(1)
			expect(
				results.filter((result) => result.kind === 'refused' && result.reason === 'already-submitted'),
			).toHaveLength(3)
			const [fact] = await listAttemptFacts(db, ada.personId, course.id)
			expect(fact?.grade?.earned).toBe(results[0]?.kind === 'graded' || results[2]?.kind === 'graded' ? 2 : 0)
		})

		test('keeps every attempt with its answers by option id and the hash of the quiz', async () => {
			const db = await createTestDb(engine)
			const ada = await givenLearner(db, { course, now })
			const first = await givenAttempt(db, ada, quiz, { wrong: 1 })
			await givenAttempt(db, ada, quiz)

			expect((await listAttemptFacts(db, ada.personId, course.id)).map((fact) => fact.grade?.earned).sort()).toEqual([
				1, 2,
			])
			expect(await findAttempt(db, first, ada.personId)).toMatchObject({
				quizHash: quiz.hash,
				earned: 1,
				total: 2,
				passedAt: null,
			})
			const kept = (await findAttempt(db, first, ada.personId))?.answers ?? {}
			expect(Object.values(kept).flat().sort()).toEqual(['a', 'b'])
		})

		test('keeps what was answered when something is missing', async () => {
			const db = await createTestDb(engine)
			const ada = await givenLearner(db, { course, now })
			const started = await startAttempt(db, { ...ada, quiz })
			const attemptId = started.kind === 'open' ? started.attemptId : ('' as AttemptId)
			const answers: Answers = { [single.id]: ['c'] }

			const result = await submitAttempt(db, { ...ada, quiz, attemptId, answers })

			expect(result).toEqual({ kind: 'incomplete', gaps: { 'q-other': 'unanswered' } })
			expect((await findOpenAttempt(db, ada.personId, course.id, quiz.id))?.answers).toEqual(answers)
		})

		test('keeps answers while one goes, and not once the attempt is handed in', async () => {
			const db = await createTestDb(engine)
			const ada = await givenLearner(db, { course, now })
			const started = await startAttempt(db, { ...ada, quiz })
			const attemptId = started.kind === 'open' ? started.attemptId : ('' as AttemptId)
			const keep = () => keepAnswers(db, { attemptId, personId: ada.personId, answers: { [single.id]: ['a'] } })

			expect(await keep()).toBe(true)
			await submitAttempt(db, { ...ada, quiz, attemptId, answers: answersOf(rightAnswer) })
			expect(await keep()).toBe(false)
			expect((await findAttempt(db, attemptId, ada.personId))?.answers).toEqual(answersOf(rightAnswer))
		})

		test('nobody reads, keeps or hands in another person’s attempt', async () => {
			const db = await createTestDb(engine)
			const ada = await givenLearner(db, { course, now })
			const grace = await givenLearner(db, { course, name: 'Grace', now })
			const started = await startAttempt(db, { ...ada, quiz })
			const attemptId = started.kind === 'open' ? started.attemptId : ('' as AttemptId)

			expect(await findAttempt(db, attemptId, grace.personId)).toBeUndefined()
			expect(await keepAnswers(db, { attemptId, personId: grace.personId, answers: {} })).toBe(false)
			expect(await submitAttempt(db, { ...grace, quiz, attemptId, answers: answersOf(rightAnswer) })).toEqual({
				kind: 'refused',
				reason: 'no-such-attempt',
			})
		})

		test('an open attempt whose questions are gone from the quiz is begun anew', async () => {
			const db = await createTestDb(engine)
			const ada = await givenLearner(db, { course, now })
			const before = await startAttempt(db, { ...ada, quiz })
			const changed = { ...quiz, groups: [{ draw: 1, questions: questions.slice(0, 1) }], hash: 'new' }

			const after = await startAttempt(db, { ...ada, quiz: changed })

			expect(after).not.toEqual(before)
			expect(await countRows(db, 'attempt')).toBe(1)
		})
	})

	test('a quick question is graded and kept, and counts for nothing', async () => {
		const db = await createTestDb(engine)
		const ada = await givenLearner(db, { course, now })
		const answer = (given: string[], minutes: number) =>
			answerQuickQuestion(db, {
				question: single,
				answer: given,
				personId: ada.personId,
				courseId: course.id,
				lessonId,
				now: later(minutes),
			})

		expect(await answer([], 0)).toEqual({ kind: 'incomplete', gap: 'unanswered' })
		await answer(['a'], 1)
		await answer(['b'], 2)

		const newest = (await listNewestQuickAnswers(db, ada.personId, course.id, lessonId)).get(single.id)
		expect(newest).toMatchObject({ answer: ['b'], correctAt: later(2).toISOString() })
		expect(await countRows(db, 'attempt')).toBe(0)
	})

	describe('reflection notes', () => {
		const note = { courseId: course.id, lessonId, now }

		test('two windows never overwrite one another', async () => {
			const db = await createTestDb(engine)
			const { personId } = await givenLearner(db, { course, now })
			const write = (body: string, seenRevision: number) =>
				writeReflection(db, { ...note, personId, body, seenRevision })

			expect(await write('én', 0)).toEqual({ kind: 'saved', revision: 1 })
			expect(await write('to', 1)).toEqual({ kind: 'saved', revision: 2 })
			expect(await write('fra det andre vinduet', 1)).toEqual({
				kind: 'refused',
				reason: 'changed-elsewhere',
				body: 'to',
				revision: 2,
			})
			expect(await write('to', 1)).toEqual({ kind: 'saved', revision: 2 })
		})

		test('of saves from the same revision at the same moment one wins, and the others are told', async () => {
			const db = await createTestDb(engine)
			const { personId } = await givenLearner(db, { course, now })
			let n = 0

			const results = await atOnce(5, () =>
				writeReflection(db, { ...note, personId, body: `tekst ${n++}`, seenRevision: 0 }),
			)

			expect(results.filter((result) => result.kind === 'saved')).toHaveLength(1)
		})

		test('only the writer finds it', async () => {
			const db = await createTestDb(engine)
			const ada = await givenLearner(db, { course, now })
			const grace = await givenLearner(db, { course, name: 'Grace', now })
			await writeReflection(db, { ...note, personId: ada.personId, body: 'mitt', seenRevision: 0 })

			expect(await findReflectionNote(db, grace.personId, course.id, lessonId)).toBeUndefined()
		})
	})

	describe('evaluation', () => {
		test('is kept once, without the person, and with the month alone', async () => {
			const db = await createTestDb(engine)
			const ada = await givenLearner(db, { course, now })

			await atOnce(3, () => settleEvaluation(db, { ...ada, answers: { nytte: 5 } }))

			expect(await db.selectFrom('evaluationResponse').selectAll().execute()).toEqual([
				{
					id: expect.any(String),
					courseId: course.id,
					courseVersion: 1,
					month: '2026-02',
					answers: '{"nytte":5}',
				},
			])
			expect(await findEvaluationOutcome(db, ada.personId, course.id)).toBe('answered')
		})

		test('who has skipped it may still answer', async () => {
			const db = await createTestDb(engine)
			const ada = await givenLearner(db, { course, now })

			await settleEvaluation(db, { ...ada, answers: null })
			await settleEvaluation(db, { ...ada, answers: { nytte: 4 } })
			await settleEvaluation(db, { ...ada, answers: null })

			expect(await findEvaluationOutcome(db, ada.personId, course.id)).toBe('answered')
			expect(await countRows(db, 'evaluationResponse')).toBe(1)
		})
	})

	describe('certificate', () => {
		test('is there as soon as the last fact is, whichever that is', async () => {
			const db = await createTestDb(engine)
			const ada = await givenLearner(db, { course, now })
			await confirmPrintedName(db, { ...ada, printedName: 'Ada Andersen' })
			await givenLessonsDone(db, ada)
			for (const module of course.modules) await givenAttempt(db, ada, module.quiz)
			await settleEvaluation(db, { ...ada, answers: null })
			expect(await listCertificatesByPerson(db, ada.personId)).toEqual([])

			await givenAttempt(db, ada, quiz)

			expect(await listCertificatesByPerson(db, ada.personId)).toMatchObject([
				{ holderName: 'Ada Andersen', hours: 2, courseVersion: 1, kind: 'course', issuedAt: now.toISOString() },
			])
		})

		test('is there once when twenty requests bring the last fact', async () => {
			const db = await createTestDb(engine)
			const ada = await givenLearner(db, { course, now })
			await givenEverythingDone(db, ada)

			await atOnce(20, () => confirmPrintedName(db, { ...ada, printedName: 'Ada' }))

			expect(await countRows(db, 'certificate')).toBe(1)
		})

		test('is there when two different last facts come at the same moment', async () => {
			const db = await createTestDb(engine)
			const ada = await givenLearner(db, { course, now })
			await givenEverythingDone(db, ada)
			await reopenLesson(db, { ...ada, lessonId })

			await Promise.all([
				confirmPrintedName(db, { ...ada, printedName: 'Ada' }),
				completeLesson(db, { ...ada, lessonId }),
			])

			expect(await countRows(db, 'certificate')).toBe(1)
		})

		test('stays as it was, whatever happens to the learning or the name after', async () => {
			const db = await createTestDb(engine)
			const ada = await givenLearner(db, { course, now })
			await givenCertificate(db, ada, 'Ada Andersen')
			const before = await listCertificatesByPerson(db, ada.personId)

			await reopenLesson(db, { ...ada, lessonId, now: later(1) })
			await confirmPrintedName(db, { ...ada, printedName: 'En Annen', now: later(2) })
			await completeLesson(db, { ...ada, course: { ...course, title: 'Nytt navn' }, lessonId, now: later(3) })

			expect(await listCertificatesByPerson(db, ada.personId)).toEqual(before)
		})

		test('outlives the account', async () => {
			const db = await createTestDb(engine)
			const ada = await givenLearner(db, { course, now })
			await givenCertificate(db, ada, 'Ada Andersen')

			await db.deleteFrom('person').where('id', '=', ada.personId).execute()

			const rows = await db.selectFrom('certificate').select(['holderName', 'personId']).execute()
			expect(rows).toEqual([{ holderName: 'Ada Andersen', personId: null }])
		})
	})
})
