import { describe, expect, test } from 'vitest'
import { findDayToCheckIn, listMarks } from '#db/queries/attendance'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenParticipant, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import { smallCourse } from '~/domain/course.fixture'
import type { CourseRun } from '~/domain/course-run'
import type { RunDayId } from '~/domain/ids'
import { atOnce } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { checkIn } from './check-in.server'
import { ageOfCode, checkInCodeAt, readScanTicket, scanTicket } from './check-in-code.server'
import { readCheckInCode } from './read-check-in-code.server'

const course = smallCourse
const planned = new Date('2026-11-14T08:00:00Z')
/** The first day, a quarter of an hour after it began. */
const now = new Date('2026-11-21T09:15:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const secret = { checkInSecret: 'the secret of one day' }

describe('the code of a day', () => {
	test('is told only by the day’s secret, and changes every minute', () => {
		expect(checkInCodeAt(secret, now)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/)
		expect(checkInCodeAt(secret, later(0.5))).toBe(checkInCodeAt(secret, now))
		expect(checkInCodeAt(secret, later(1))).not.toBe(checkInCodeAt(secret, now))
		expect(checkInCodeAt({ checkInSecret: 'another' }, now)).not.toBe(checkInCodeAt(secret, now))
	})

	test.each([
		[0, 'valid'],
		[1.9, 'valid'],
		[2, 'stale'],
		[30, 'stale'],
		[60, 'unknown'],
	])('%d minutes after it was shown it is %s', (minutes, age) => {
		expect(ageOfCode(secret, checkInCodeAt(secret, now), later(minutes))).toBe(age)
	})
})

test('a ticket holds the moment of the scan, and nobody can make one or use it for another day', () => {
	const [day, other] = ['one' as RunDayId, 'another' as RunDayId]
	const ticket = scanTicket(secret, day, now)

	expect(readScanTicket(secret, day, ticket)).toBe(now.toISOString())
	expect(readScanTicket(secret, other, ticket)).toBeNull()
	expect(readScanTicket({ checkInSecret: 'another' }, day, ticket)).toBeNull()
	expect(readScanTicket(secret, day, ticket.replace(/^./, 'z'))).toBeNull()
	expect(readScanTicket(secret, day, '')).toBeNull()
})

async function dayWithSecret(db: Db, run: CourseRun) {
	const found = run.days[0] && (await findDayToCheckIn(db, run.days[0].id))
	if (!found) throw new Error('The run has no day')
	return found
}

describe.each(engines)('checking in on %s', (engine) => {
	async function given() {
		const db = await createTestDb(engine)
		const run = await givenRun(db, { course, now: planned, seats: 1 })
		const ada = await givenParticipant(db, { run, now: planned })
		const found = await dayWithSecret(db, run)
		const scan = { course, run, dayId: found.day.id, scannedAt: now.toISOString(), now: later(10) }
		return { db, run, ada, found, scan }
	}

	test('marks a participant as present at the moment of the scan, by the participant', async () => {
		const { db, ada, scan } = await given()

		expect(await checkIn(db, { ...scan, personId: ada.personId })).toEqual({ kind: 'present' })
		expect((await listMarks(db, scan.dayId)).get(ada.enrolmentId)).toMatchObject([
			{ presence: 'present', method: 'code', markedAt: now.toISOString(), markedByName: 'Ada' },
		])
	})

	test('twenty times at once is once', async () => {
		const { db, ada, scan } = await given()
		const decisions = await atOnce(20, () => checkIn(db, { ...scan, personId: ada.personId }))

		expect(decisions.filter(({ kind }) => kind === 'present')).toHaveLength(1)
		expect((await listMarks(db, scan.dayId)).get(ada.enrolmentId)).toHaveLength(1)
	})

	test('is for those with a seat', async () => {
		const { db, run, scan } = await given()
		const grace = await givenPerson(db, { name: 'Grace', now: planned })
		const kim = await givenParticipant(db, { run, name: 'Kim', now: planned })
		await givenParticipantOnPaper(db, { run, now: planned })

		expect(await checkIn(db, { ...scan, personId: grace })).toEqual({ kind: 'refused', reason: 'not-in-run' })
		expect(await checkIn(db, { ...scan, personId: kim.personId })).toEqual({ kind: 'refused', reason: 'waiting' })
	})

	test('finds the day of a code, from the address or typed, in small letters too', async () => {
		const { db, found } = await given()
		const code = checkInCodeAt(found, now)
		const ask = { typed: code.toLowerCase().replaceAll('-', ' '), network: '192.0.2.1', now }

		expect(await readCheckInCode(db, { ...ask, dayId: found.day.id })).toMatchObject({ kind: 'valid', code })
		expect(await readCheckInCode(db, { ...ask, dayId: null })).toMatchObject({ kind: 'valid', found })
		expect(await readCheckInCode(db, { ...ask, dayId: null, now: later(5) })).toMatchObject({ kind: 'stale' })
	})

	test('slows down who guesses, but not who is late or slips', async () => {
		const { db, found } = await given()
		const guess = checkInCodeAt({ checkInSecret: 'a guess' }, now)
		const ask = { dayId: found.day.id, network: '192.0.2.1', now }
		for (let n = 0; n < 60; n++) {
			expect((await readCheckInCode(db, { ...ask, typed: checkInCodeAt(found, later(-5)) })).kind).toBe('stale')
			expect((await readCheckInCode(db, { ...ask, typed: 'K7QX-4MPT-9R2' })).kind).toBe('malformed')
			expect((await readCheckInCode(db, { ...ask, typed: guess })).kind).toBe('unknown')
		}

		expect((await readCheckInCode(db, { ...ask, typed: guess })).kind).toBe('wait')
		expect((await readCheckInCode(db, { ...ask, typed: checkInCodeAt(found, now), network: '192.0.2.9' })).kind).toBe(
			'valid',
		)
	})
})
