import { describe, expect, test } from 'vitest'
import { findEvaluationOutcome } from '#db/queries/evaluations'
import { listNewestQuickAnswers } from '#db/queries/quick-answers'
import { findReflectionNote } from '#db/queries/reflection-notes'
import { givenLearner } from '#db/seeds/build'
import { smallCourse as course } from '~/domain/course.fixture'
import type { LessonId } from '~/domain/ids'
import { single } from '~/domain/quiz/questions.fixture'
import { atOnce, countRows } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { answerQuickQuestion } from './answer-quick-question.server'
import { settleEvaluation } from './settle-evaluation.server'
import { writeReflection } from './write-reflection.server'

const now = new Date('2026-02-10T18:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const lessonId = 'l-1-1' as LessonId

describe.each(engines)('notes and evaluation on %s', (engine) => {
	test('a quick question is graded and kept, and counts for nothing', async () => {
		const db = await createTestDb(engine)
		const ada = await givenLearner(db, { course, now })
		const answer = (given: string[], minutes: number, handedIn: string | null = null) =>
			answerQuickQuestion(db, {
				question: single,
				answer: given,
				personId: ada.personId,
				courseId: course.id,
				lessonId,
				handedIn,
				now: later(minutes),
			})

		expect(await answer([], 0)).toEqual({ kind: 'incomplete', gap: 'unanswered' })
		await answer(['a'], 1)
		await answer(['b'], 2)

		const newest = (await listNewestQuickAnswers(db, ada.personId, course.id, lessonId)).get(single.id)
		expect(newest).toMatchObject({ answer: ['b'], correctAt: later(2).toISOString() })
		expect(await countRows(db, 'attempt')).toBe(0)

		const number = '5f3b9c1e-0d3a-4f2e-9b57-0c1d2e3f4a5b'
		await atOnce(3, () => answer(['a'], 3, number))
		expect(await countRows(db, 'quickAnswer'), 'an answer that arrives again is the same answer').toBe(3)
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
					runId: null,
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
})
