import { describe, expect, test } from 'vitest'
import { findAttempt, findOpenAttempt, listAttemptFacts } from '#db/queries/attempts'
import { givenAttempt, givenLearner, rightAnswer, wrongAnswer } from '#db/seeds/build'
import { smallCourse as course } from '~/domain/course.fixture'
import type { AttemptId } from '~/domain/ids'
import type { Answers } from '~/domain/quiz/answer'
import { single } from '~/domain/quiz/questions.fixture'
import { atOnce, countRows } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { keepAnswers } from './keep-answers.server'
import { startAttempt } from './start-attempt.server'
import { submitAttempt } from './submit-attempt.server'

const now = new Date('2026-02-10T18:00:00Z')
const quiz = course.finalTest
const questions = quiz.groups.flatMap((group) => group.questions)
const answersOf = (answer: typeof rightAnswer) =>
	Object.fromEntries(questions.map((question) => [question.id, answer(question)])) as Answers

describe.each(engines)('attempts on %s', (engine) => {
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
			const keep = () =>
				keepAnswers(db, { attemptId, personId: ada.personId, answers: { [single.id]: ['a'] }, confidence: {} })

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
			expect(await keepAnswers(db, { attemptId, personId: grace.personId, answers: {}, confidence: {} })).toBe(false)
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
})
