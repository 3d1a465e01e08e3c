import { describe, expect, test } from 'vitest'
import { listCertificatesByPerson } from '#db/queries/certificates'
import { givenAttempt, givenCertificate, givenEverythingDone, givenLearner, givenLessonsDone } from '#db/seeds/build'
import { smallCourse as course } from '~/domain/course.fixture'
import type { LessonId } from '~/domain/ids'
import { atOnce, countRows } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { completeLesson } from './complete-lesson.server'
import { confirmPrintedName } from './confirm-printed-name.server'
import { reopenLesson } from './reopen-lesson.server'
import { settleEvaluation } from './settle-evaluation.server'

const now = new Date('2026-02-10T18:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const lessonId = 'l-1-1' as LessonId
const quiz = course.finalTest

describe.each(engines)('certificates on %s', (engine) => {
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
