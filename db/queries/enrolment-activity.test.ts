import { expect, test } from 'vitest'
import { smallCourse as course } from '~/domain/course.fixture'
import type { LessonId } from '~/domain/ids'
import { completeLesson } from '~/operations/complete-lesson.server'
import { startAttempt } from '~/operations/start-attempt.server'
import { visitLesson } from '~/operations/visit-lesson.server'
import { createTestDb, engines } from '../../tests/support/database'
import * as migration from '../migrations/0007-enrolment-activity'
import type { Db } from '../schema'
import { givenAttempt, givenLearner, type Learning } from '../seeds/build'
import { quizResultsReader } from './enrolment-activity'

const at = (minutes: number) => new Date(Date.UTC(2026, 1, 10, 18, minutes))
const lessonId = 'l-1-1' as LessonId
const [module] = course.modules
if (!module) throw new Error('The course has no modules')

async function activityOf(db: Db, { personId }: Learning) {
	const row = await db.selectFrom('enrolment').selectAll().where('personId', '=', personId).executeTakeFirstOrThrow()
	const results = quizResultsReader()(row.quizResults)
	return { lastActiveAt: row.lastActiveAt, results: [...results].sort((a, b) => (a.quizId < b.quizId ? -1 : 1)) }
}

test.each(engines)('everything that a learner does is put down as activity on %s', async (engine) => {
	const db = await createTestDb(engine)
	const ada = await givenLearner(db, { course, now: at(0) })
	const last = async () => (await activityOf(db, ada)).lastActiveAt
	expect(await last()).toBeNull()

	await visitLesson(db, { personId: ada.personId, courseId: course.id, lessonId, now: at(1) })
	expect(await last()).toBe(at(1).toISOString())
	await completeLesson(db, { ...ada, lessonId, now: at(2) })
	expect(await last()).toBe(at(2).toISOString())
	await completeLesson(db, { ...ada, lessonId, now: at(3) })
	expect(await last()).toBe(at(2).toISOString())
	await startAttempt(db, { ...ada, quiz: module.quiz, now: at(4) })
	expect(await last()).toBe(at(4).toISOString())
	await givenAttempt(db, { ...ada, now: at(5) }, module.quiz)
	expect(await last()).toBe(at(5).toISOString())
	await visitLesson(db, { personId: ada.personId, courseId: course.id, lessonId, now: at(0) })
	expect(await last()).toBe(at(5).toISOString())
})

test.each(engines)('the best result at each quiz is kept, whichever came last, on %s', async (engine) => {
	const db = await createTestDb(engine)
	const ada = await givenLearner(db, { course, now: at(0) })
	const grace = await givenLearner(db, { course, name: 'Grace', now: at(0) })
	await givenAttempt(db, { ...ada, now: at(1) }, module.quiz, { wrong: 1 })
	const worse = (await activityOf(db, ada)).results
	await givenAttempt(db, { ...ada, now: at(2) }, module.quiz)
	const best = (await activityOf(db, ada)).results
	await givenAttempt(db, { ...ada, now: at(3) }, module.quiz, { wrong: 1 })
	await givenAttempt(db, { ...ada, now: at(4) }, course.finalTest, { wrong: 1 })

	expect(worse).toMatchObject([{ quizId: module.quiz.id }])
	expect(worse[0]?.earned).toBeLessThan(worse[0]?.total ?? 0)
	expect(best).toEqual([{ ...worse[0], earned: worse[0]?.total }])
	const { results } = await activityOf(db, ada)
	expect(results).toHaveLength(2)
	expect(results).toContainEqual(best[0])
	expect((await activityOf(db, grace)).results).toEqual([])
})

test.each(engines)('what was done before it was kept is put down alike on %s', async (engine) => {
	const db = await createTestDb(engine)
	const ada = await givenLearner(db, { course, now: at(0) })
	const grace = await givenLearner(db, { course, name: 'Grace', now: at(0) })
	await completeLesson(db, { ...ada, lessonId, now: at(1) })
	await givenAttempt(db, { ...ada, now: at(2) }, module.quiz)
	await givenAttempt(db, { ...ada, now: at(3) }, module.quiz, { wrong: 1 })
	await startAttempt(db, { ...ada, quiz: course.finalTest, now: at(4) })
	const before = [await activityOf(db, ada), await activityOf(db, grace)]

	for (const column of ['last_active_at', 'quiz_results']) {
		await db.schema.alterTable('enrolment').dropColumn(column).execute()
	}
	await db.schema.createIndex('lesson_completion_last').on('lesson_completion').column('completed_at').execute()
	await migration.up(db as never)

	expect([await activityOf(db, ada), await activityOf(db, grace)]).toEqual(before)
})
