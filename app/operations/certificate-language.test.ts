import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { listCertificatesByPerson } from '#db/queries/certificates'
import type { Db } from '#db/schema'
import { givenOutcomesSignedOff } from '#db/seeds/build-certification'
import { givenLeader, givenParticipant, givenRun } from '#db/seeds/build-runs'
import { certificateIn, languagesOf } from '~/domain/certificate'
import type { Course } from '~/domain/course'
import { smallCourse } from '~/domain/course.fixture'
import type { AttendanceMarkId, OutcomeId, PersonId, RunDayId } from '~/domain/ids'
import type { Language } from '~/domain/language'
import { createTestDb, engines } from '../../tests/support/database'
import { confirmPrintedName } from './confirm-printed-name.server'
import { markAttendance } from './mark-attendance.server'

const planned = new Date('2026-11-14T08:00:00Z')
const now = new Date('2026-11-22T14:00:00Z')
/** The course as its leader reads it, in bokmål; whole in nynorsk and English too. */
const course: Course = {
	...smallCourse,
	languages: ['nb', 'nn', 'en'],
	titles: { nb: 'Et lite kurs', nn: 'Eit lite kurs', en: 'A small course' },
	outcomes: [
		{ id: 'o-1' as OutcomeId, text: { nb: 'forstå', nn: 'skjøne', en: 'understand' } },
		{ id: 'o-2' as OutcomeId, text: { nb: 'starte', en: 'start' } },
	],
	certificates: smallCourse.certificates.map((rules) => ({ ...rules, titles: { nb: 'Kursbevis', en: 'Certificate' } })),
}

async function givenHolder(db: Db, language: Language | null, form: 'physical' | 'blended') {
	const leader = { id: await givenLeader(db, { now: planned }), name: 'Lin' }
	const run = await givenRun(db, { course, now: planned, leaderIds: [leader.id], form })
	const place = await givenParticipant(db, { run, now: planned })
	await db.updateTable('person').set({ language }).where('id', '=', place.personId).execute()
	await confirmPrintedName(db, { course, personId: place.personId, printedName: 'Ada', now: planned })
	return { leader, run, ...place }
}

async function certificateOf(db: Db, personId: PersonId) {
	const [certificate] = await listCertificatesByPerson(db, personId)
	if (!certificate) throw new Error('There is no certificate')
	return certificate
}

describe.each(engines)('the language of a certificate on %s', (engine) => {
	test('is the holder’s when a leader’s mark of attendance brings it', async () => {
		const db = await createTestDb(engine)
		const { leader, run, enrolmentId, personId } = await givenHolder(db, 'en', 'physical')
		for (const { id } of run.days) {
			const mark = {
				id: randomUUID() as AttendanceMarkId,
				enrolmentId,
				presence: 'present',
				markedAt: now.toISOString(),
			} as const
			const marking = { course, run, dayId: id as RunDayId, marks: [mark], actorId: leader.id, now }
			await markAttendance(db, { ...marking, method: 'list' })
		}

		expect(await certificateOf(db, personId)).toMatchObject({
			...{ language: 'en', kindTitle: 'Certificate', courseTitle: 'A small course' },
			outcomes: ['understand', 'start'],
		})
	})

	test('is the holder’s when a leader’s sign-off brings it', async () => {
		const db = await createTestDb(engine)
		const { leader, run, enrolmentId, personId } = await givenHolder(db, 'nn', 'blended')

		await givenOutcomesSignedOff(db, { course, run, enrolmentId, now }, leader)

		expect(await certificateOf(db, personId)).toMatchObject({
			...{ language: 'nn', kindTitle: 'Kursbevis', courseTitle: 'Eit lite kurs' },
			outcomes: ['skjøne', 'starte'],
		})
	})

	test('is bokmål for who has chosen none; all the languages of the course are kept', async () => {
		const db = await createTestDb(engine)
		const { leader, run, enrolmentId, personId } = await givenHolder(db, null, 'blended')
		await givenOutcomesSignedOff(db, { course, run, enrolmentId, now }, leader)

		const certificate = await certificateOf(db, personId)

		expect(certificate.language).toBe('nb')
		expect(languagesOf(certificate)).toEqual(['nb', 'nn', 'en'])
		expect(certificateIn(certificate, 'en')).toMatchObject({ language: 'en', courseTitle: 'A small course' })
	})

	test('a certificate from before the others were kept has its own alone', async () => {
		const db = await createTestDb(engine)
		const { leader, run, enrolmentId, personId } = await givenHolder(db, null, 'blended')
		await givenOutcomesSignedOff(db, { course, run, enrolmentId, now }, leader)
		await db.updateTable('certificate').set({ texts: null, images: null }).execute()

		const certificate = await certificateOf(db, personId)

		expect(languagesOf(certificate)).toEqual(['nb'])
		expect(certificateIn(certificate, 'en')).toEqual(certificate)
	})
})
