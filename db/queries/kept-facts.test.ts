import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { lessonsOf } from '~/domain/course'
import { smallCourse as course } from '~/domain/course.fixture'
import type { AttendanceMarkId, RunDayId } from '~/domain/ids'
import { seededRandom } from '~/domain/quiz/draw'
import { completeLesson } from '~/operations/complete-lesson.server'
import { markAttendance } from '~/operations/mark-attendance.server'
import { reopenLesson } from '~/operations/reopen-lesson.server'
import { createTestDb, engines } from '../../tests/support/database'
import * as migration from '../migrations/0010-seat-facts'
import type { Db } from '../schema'
import { givenLeader, givenParticipant, givenParticipantOnPaper, givenRun } from '../seeds/build-runs'
import { finishedLessonsReader } from './enrolment-activity'
import { presenceByDay } from './seat-attendance'

const planned = new Date('2026-11-14T08:00:00Z')
/** Both days of the run are over. */
const now = new Date('2026-11-23T18:00:00Z')

type Kept = { attendance: Map<string, [RunDayId, boolean][]>; lessons: Map<string, string[]> }

/** What stands on places and enrolments. */
async function kept(db: Db): Promise<Kept> {
	const places = await db.selectFrom('runEnrolment').select(['id', 'attendance']).execute()
	const enrolments = await db.selectFrom('enrolment').select(['id', 'finishedLessons']).execute()
	const lessonsIn = finishedLessonsReader()
	return {
		attendance: new Map(places.map(({ id, attendance }) => [id, [...presenceByDay(attendance)].sort()])),
		lessons: new Map(enrolments.map(({ id, finishedLessons }) => [id, [...lessonsIn(finishedLessons)].sort()])),
	}
}

/** The same from every mark and every lesson, one by one. */
async function derived(db: Db): Promise<Kept> {
	const places = await db.selectFrom('runEnrolment').select('id').execute()
	const enrolments = await db.selectFrom('enrolment').select(['id', 'personId', 'courseId']).execute()
	const marks = await db.selectFrom('attendanceMark').selectAll().execute()
	const completions = await db.selectFrom('lessonCompletion').selectAll().execute()
	const marksOf = (placeId: string) =>
		marks.filter(
			(mark) => mark.runEnrolmentId === placeId && mark.supersededAt === null && mark.presence !== 'unmarked',
		)
	const lessonsOfOne = (owner: { personId: string; courseId: string }) =>
		completions.filter(({ personId, courseId }) => personId === owner.personId && courseId === owner.courseId)
	return {
		attendance: new Map(
			places.map(({ id }) => [
				id,
				marksOf(id)
					.map(({ runDayId, presence }): [RunDayId, boolean] => [runDayId, presence === 'present'])
					.sort(),
			]),
		),
		lessons: new Map(
			enrolments.map((one) => [
				one.id,
				lessonsOfOne(one)
					.map(({ lessonId }) => lessonId)
					.sort(),
			]),
		),
	}
}

async function givenPeople(db: Db) {
	const lin = await givenLeader(db, { now: planned })
	const run = await givenRun(db, { course, now: planned, leaderIds: [lin], form: 'blended' })
	const [ada, grace] = [
		await givenParticipant(db, { run, name: 'Ada', now: planned }),
		await givenParticipant(db, { run, name: 'Grace', now: planned }),
	]
	await givenParticipantOnPaper(db, { run, name: 'Olga', now: planned })
	const places = (await db.selectFrom('runEnrolment').select('id').orderBy('name').execute()).map(({ id }) => id)
	return { lin, run, places, learners: [ada.personId, grace.personId] }
}

/** So much that is said and done in no certain order, some of it at the same moment. */
async function liveALittle(db: Db, steps: number): Promise<void> {
	const { lin, run, places, learners } = await givenPeople(db)
	const random = seededRandom('kept facts')
	const oneOf = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item
	const presences = ['present', 'absent', 'unmarked'] as const
	const lessonIds = lessonsOf(course).map(({ lesson }) => lesson.id)
	const step = () => {
		const markedAt = new Date(now.getTime() - Math.floor(random() * 24 * 3_600_000)).toISOString()
		const marks = places.map((enrolmentId) => {
			return { id: randomUUID() as AttendanceMarkId, enrolmentId, presence: oneOf(presences), markedAt }
		})
		const dayId = oneOf(run.days).id
		const marking = { course, run, dayId, marks: marks.slice(0, 1 + Math.floor(random() * marks.length)) }
		const learning = { course, personId: oneOf(learners), lessonId: oneOf(lessonIds), now }
		const write = random() < 0.7 ? completeLesson : reopenLesson
		return [markAttendance(db, { ...marking, method: 'list', actorId: lin, now }), write(db, learning)]
	}
	for (let at = 0; at < steps; at++) await Promise.all([...step(), ...step()])
}

test.each(engines)('what is kept of attendance and lessons is what the trace says on %s', async (engine) => {
	const db = await createTestDb(engine)
	await liveALittle(db, 25)
	const trace = await derived(db)

	expect(await kept(db)).toEqual(trace)
	expect([...trace.attendance.values()].flat().length).toBeGreaterThan(0)
	expect([...trace.lessons.values()].flat().length).toBeGreaterThan(0)
})

test.each(engines)('what was there before it was kept is put down alike on %s', async (engine) => {
	const db = await createTestDb(engine)
	await liveALittle(db, 5)
	const before = await kept(db)
	await sql`alter table run_enrolment drop column attendance`.execute(db)
	await sql`alter table enrolment drop column finished_lessons`.execute(db)
	await db.schema.dropIndex('attempt_open').execute()

	await migration.up(db as never)

	expect(await kept(db)).toEqual(before)
})
