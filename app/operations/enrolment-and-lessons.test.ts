import { describe, expect, test } from 'vitest'
import { findLearningFacts } from '#db/queries/learning-facts'
import { givenLearner, givenPerson } from '#db/seeds/build'
import { smallCourse as course } from '~/domain/course.fixture'
import type { LessonId } from '~/domain/ids'
import { progressOf } from '~/domain/progress'
import { atOnce, countRows } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { completeLesson } from './complete-lesson.server'
import { enrolLearner } from './enrol-learner.server'
import { reopenLesson } from './reopen-lesson.server'
import { startAttempt } from './start-attempt.server'
import { visitLesson } from './visit-lesson.server'

const now = new Date('2026-02-10T18:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const lessonId = 'l-1-1' as LessonId
const quiz = course.finalTest

describe.each(engines)('enrolment and lessons on %s', (engine) => {
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
})
