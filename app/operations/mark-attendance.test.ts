import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { countPresence, listHoldingMarks, listMarks } from '#db/queries/attendance'
import { listCertificatesByPerson } from '#db/queries/certificates'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenLeader, givenParticipant, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import type { NewMark, Presence } from '~/domain/attendance'
import { smallCourse } from '~/domain/course.fixture'
import type { CourseRun } from '~/domain/course-run'
import type { AttendanceMarkId, RunDayId, RunEnrolmentId } from '~/domain/ids'
import { atOnce } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { confirmPrintedName } from './confirm-printed-name.server'
import { markAttendance } from './mark-attendance.server'

const planned = new Date('2026-11-14T08:00:00Z')
/** The second day of the run, in the afternoon. */
const now = new Date('2026-11-22T14:00:00Z')
const course = smallCourse

function mark(enrolmentId: RunEnrolmentId, presence: Presence, markedAt = now.toISOString()): NewMark {
	return { id: randomUUID() as AttendanceMarkId, enrolmentId, presence, markedAt }
}

async function givenRunWithPeople(db: Db, names: readonly string[]) {
	const lin = await givenLeader(db, { now: planned })
	const run = await givenRun(db, { course, now: planned, leaderIds: [lin], form: 'physical' })
	const people = []
	for (const name of names) people.push(await givenParticipant(db, { run, name, now: planned }))
	return { lin, run, people, day: dayOf(run, 0) }
}

function dayOf(run: CourseRun, index: number): RunDayId {
	const id = run.days[index]?.id
	if (!id) throw new Error('The run has no such day')
	return id
}

describe.each(engines)('attendance on %s', (engine) => {
	test('is kept with who said it, when and how, and a correction leaves the first word there', async () => {
		const db = await createTestDb(engine)
		const { lin, run, people, day } = await givenRunWithPeople(db, ['Ada'])
		const ada = people[0]?.enrolmentId as RunEnrolmentId
		const by = { course, run, dayId: day, actorId: lin }
		await markAttendance(db, { ...by, marks: [mark(ada, 'present', '2026-11-21T09:00:00.000Z')], method: 'list', now })
		await markAttendance(db, { ...by, marks: [mark(ada, 'absent', '2026-11-21T12:00:00.000Z')], method: 'sheet', now })

		expect((await listMarks(db, day)).get(ada)).toMatchObject([
			{ presence: 'absent', method: 'sheet', markedByName: 'Lin', supersededAt: null },
			{ presence: 'present', method: 'list', markedByName: 'Lin', supersededAt: now.toISOString() },
		])
		const audit = await db.selectFrom('auditEntry').select('detail').where('action', '=', 'attendance.marked').execute()
		expect(audit.map(({ detail }) => JSON.parse(detail))).toContainEqual(
			expect.objectContaining({ run: run.id, method: 'list', present: 1, absent: 0 }),
		)
	})

	test('an older mark that comes late is kept, and the newer one holds', async () => {
		const db = await createTestDb(engine)
		const { lin, run, people, day } = await givenRunWithPeople(db, ['Ada'])
		const ada = people[0]?.enrolmentId as RunEnrolmentId
		const send = (one: NewMark) =>
			markAttendance(db, { course, run, dayId: day, marks: [one], method: 'list', actorId: lin, now })
		await send(mark(ada, 'present', '2026-11-21T10:00:00.000Z'))

		expect(await send(mark(ada, 'absent', '2026-11-21T09:00:00.000Z'))).toMatchObject({
			outcomes: [{ outcome: 'older' }],
		})
		expect((await listHoldingMarks(db, day)).get(ada)?.presence).toBe('present')
		expect((await listMarks(db, day)).get(ada)).toHaveLength(2)
	})

	test('the same mark ten times at once is one', async () => {
		const db = await createTestDb(engine)
		const { lin, run, people, day } = await givenRunWithPeople(db, ['Ada', 'Grace'])
		const marks = people.map(({ enrolmentId }) => mark(enrolmentId, 'present'))
		await atOnce(10, () => markAttendance(db, { course, run, dayId: day, marks, method: 'list', actorId: lin, now }))

		expect([...(await listMarks(db, day)).values()].flat()).toHaveLength(2)
	})

	test('two leaders who mark everybody at once lose nothing, and one mark holds for each', async () => {
		const db = await createTestDb(engine)
		const { lin, run, people, day } = await givenRunWithPeople(db, ['Ada', 'Grace', 'Kim', 'Olga', 'Per'])
		const liv = await givenPerson(db, { name: 'Liv', now: planned })
		const rounds = Array.from({ length: 8 }, (_none, round) => {
			const order = round % 2 === 0 ? people : [...people].reverse()
			const presence = round % 2 === 0 ? 'present' : 'absent'
			const marks = order.map(({ enrolmentId }) => mark(enrolmentId, presence))
			return { course, run, dayId: day, marks, method: 'list' as const, actorId: round % 2 === 0 ? lin : liv, now }
		})
		await Promise.all(rounds.map((round) => markAttendance(db, round)))

		const all = await listMarks(db, day)
		for (const { enrolmentId } of people) {
			expect(all.get(enrolmentId)).toHaveLength(8)
			expect(all.get(enrolmentId)?.filter(({ supersededAt }) => supersededAt === null)).toHaveLength(1)
		}
	})

	test('reaches nobody in another run, nobody who waits, and no day of another run', async () => {
		const db = await createTestDb(engine)
		const { lin, run, day } = await givenRunWithPeople(db, ['Ada'])
		const full = await givenRun(db, { course, now: planned, seats: 1 })
		const { enrolmentId: seated } = await givenParticipant(db, { run: full, name: 'Grace', now: planned })
		const waiting = await givenParticipantOnPaper(db, { run: full, now: planned })
		const by = { course, method: 'list' as const, actorId: lin, now }

		expect(await markAttendance(db, { ...by, run, dayId: day, marks: [mark(seated, 'present')] })).toMatchObject({
			outcomes: [{ outcome: 'not-in-run' }],
		})
		const inFull = { ...by, run: full, marks: [mark(waiting, 'present')] }
		expect(await markAttendance(db, { ...inFull, dayId: dayOf(full, 0) })).toMatchObject({
			outcomes: [{ outcome: 'not-in-run' }],
		})
		expect(await markAttendance(db, { ...inFull, dayId: day })).toEqual({ kind: 'refused', reason: 'no-such-day' })
		expect(await db.selectFrom('attendanceMark').select('id').execute()).toEqual([])
	})

	test('counts those with a seat, day by day', async () => {
		const db = await createTestDb(engine)
		const { lin, run, people, day } = await givenRunWithPeople(db, ['Ada', 'Grace', 'Kim'])
		const presences: Presence[] = ['present', 'present', 'absent']
		const marks = people.map(({ enrolmentId }, index) => mark(enrolmentId, presences[index] ?? 'unmarked'))
		await markAttendance(db, { course, run, dayId: day, marks, method: 'list', actorId: lin, now })

		expect(await countPresence(db, run.id)).toEqual(new Map([[day, { present: 2, absent: 1 }]]))
	})

	test('issues the certificate that presence was the last fact of, once', async () => {
		const db = await createTestDb(engine)
		const { lin, run, people } = await givenRunWithPeople(db, ['Ada'])
		const [ada] = people
		if (!ada) throw new Error('Nobody is in the run')
		await confirmPrintedName(db, { course, personId: ada.personId, printedName: 'Ada Lie', now: planned })
		const present = (index: number) =>
			markAttendance(db, {
				...{ course, run, dayId: dayOf(run, index), method: 'list', actorId: lin, now },
				marks: [mark(ada.enrolmentId, 'present')],
			})
		await present(0)
		expect(await listCertificatesByPerson(db, ada.personId)).toEqual([])
		await Promise.all([present(1), present(1)])

		expect(await listCertificatesByPerson(db, ada.personId)).toHaveLength(1)
	})
})
