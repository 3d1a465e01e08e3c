import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { listCertificatesByPerson } from '#db/queries/certificates'
import { listImagesInUse, listPrintedImages } from '#db/queries/institution-images'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenInstitution, givenLeader, givenParticipant, givenRun } from '#db/seeds/build-runs'
import { signaturePng } from '~/documents/image.fixture'
import { isPrintableImage } from '~/documents/image-trial.server'
import { smallCourse as course } from '~/domain/course.fixture'
import type { AttendanceMarkId, InstitutionId, PersonId, RunDayId } from '~/domain/ids'
import { atOnce } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { addInstitutionImage } from './add-institution-image.server'
import { confirmPrintedName } from './confirm-printed-name.server'
import { markAttendance } from './mark-attendance.server'
import { withdrawInstitutionImage } from './withdraw-institution-image.server'

const planned = new Date('2026-11-14T08:00:00Z')
/** After both days of the run. */
const now = new Date('2026-11-22T14:00:00Z')

async function givenCollege(db: Db) {
	const institutionId = await givenInstitution(db)
	const actorId = await givenPerson(db, { name: 'Noor', roles: [{ role: 'administrator' }], now: planned })
	return { institutionId, actorId }
}

function add(
	db: Db,
	college: { institutionId: InstitutionId; actorId: PersonId },
	altText: string,
	use: 'logo' | 'signature' = 'logo',
) {
	return addInstitutionImage(db, { ...college, use, altText, bytes: signaturePng, isPrintable: isPrintableImage, now })
}

/** Ada earns the course certificate by being there on both days, as the leader says. */
async function givenCertificateByAttendance(db: Db, institutionId: InstitutionId | null, name = 'Ada') {
	const lin = await givenLeader(db, { now: planned })
	const run = await givenRun(db, { course, now: planned, leaderIds: [lin], form: 'physical', institutionId })
	const { enrolmentId, personId } = await givenParticipant(db, { run, name, now: planned })
	await confirmPrintedName(db, { course, personId, printedName: name, now: planned })
	for (const { id } of run.days) {
		const mark = {
			id: randomUUID() as AttendanceMarkId,
			enrolmentId,
			presence: 'present',
			markedAt: now.toISOString(),
		} as const
		await markAttendance(db, { course, run, dayId: id as RunDayId, marks: [mark], method: 'list', actorId: lin, now })
	}
	const [certificate] = await listCertificatesByPerson(db, personId)
	if (!certificate) throw new Error('There is no certificate')
	return certificate
}

describe.each(engines)('images of institutions on %s', (engine) => {
	test('of ten who add the same image at once one is in use, and it is on record once', async () => {
		const db = await createTestDb(engine)
		const college = await givenCollege(db)

		await atOnce(10, () => add(db, college, 'Høyskolen'))

		expect(await listImagesInUse(db, college.institutionId)).toMatchObject([{ use: 'logo', altText: 'Høyskolen' }])
		const entries = await db
			.selectFrom('auditEntry')
			.select('id')
			.where('action', '=', 'institution-image.added')
			.execute()
		expect(entries).toHaveLength(1)
	})

	test('of different ones at once the last is in use, alone', async () => {
		const db = await createTestDb(engine)
		const college = await givenCollege(db)
		let number = 0

		await atOnce(6, () => add(db, college, `Logo ${number++}`))

		expect(await listImagesInUse(db, college.institutionId)).toHaveLength(1)
	})

	test('a certificate keeps the images that it was issued with, and later ones get the new', async () => {
		const db = await createTestDb(engine)
		const college = await givenCollege(db)
		await add(db, college, 'Den gamle logoen')
		await add(db, college, 'Kari Nordmann, dekan', 'signature')
		const first = await givenCertificateByAttendance(db, college.institutionId)

		await add(db, college, 'Den nye logoen')
		const [, signature] = await listImagesInUse(db, college.institutionId)
		await withdrawInstitutionImage(db, { ...college, id: signature?.id ?? '', now })
		const second = await givenCertificateByAttendance(db, college.institutionId, 'Grace')

		expect(await listPrintedImages(db, first.images)).toMatchObject([
			{ use: 'logo', altText: 'Den gamle logoen', mediaType: 'image/png', bytes: signaturePng },
			{ use: 'signature', altText: 'Kari Nordmann, dekan' },
		])
		expect(await listPrintedImages(db, second.images)).toMatchObject([{ use: 'logo', altText: 'Den nye logoen' }])
	})

	test('an image that was withdrawn can be taken into use again, and is the same one', async () => {
		const db = await createTestDb(engine)
		const college = await givenCollege(db)
		const added = await add(db, college, 'Høyskolen')
		if (added.kind !== 'added') throw new Error('The image was refused')
		await withdrawInstitutionImage(db, { ...college, id: added.id, now })
		expect(await listImagesInUse(db, college.institutionId)).toEqual([])

		expect(await add(db, college, 'Høyskolen')).toEqual(added)
		expect(await listImagesInUse(db, college.institutionId)).toHaveLength(1)
	})

	test('nobody withdraws an image of another institution', async () => {
		const db = await createTestDb(engine)
		const college = await givenCollege(db)
		const added = await add(db, college, 'Høyskolen')
		const other = await givenInstitution(db, 'en-annen-hoyskole', 'En annen')

		await withdrawInstitutionImage(db, {
			...college,
			institutionId: other,
			id: added.kind === 'added' ? added.id : '',
			now,
		})

		expect(await listImagesInUse(db, college.institutionId)).toHaveLength(1)
	})

	test.each([
		['not-a-picture', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
		['broken', signaturePng.subarray(0, 200)],
		['too-heavy', Buffer.concat([signaturePng, Buffer.alloc(512 * 1024)])],
		['too-large', withSize(2001, 100)],
		['too-small', withSize(300, 39)],
	])('refuses a file that is %s', async (reason, bytes) => {
		const db = await createTestDb(engine)
		const college = await givenCollege(db)
		const given = { ...college, use: 'logo', altText: 'Høyskolen', isPrintable: isPrintableImage, now } as const

		expect(await addInstitutionImage(db, { ...given, bytes })).toEqual({ kind: 'refused', reason })
		expect(await listImagesInUse(db, college.institutionId)).toEqual([])
	})

	test('a run without an institution has no images on its certificates', async () => {
		const db = await createTestDb(engine)
		await add(db, await givenCollege(db), 'Høyskolen')

		expect((await givenCertificateByAttendance(db, null)).images).toEqual([])
	})
})

/** The fixture with another size in its header. */
function withSize(width: number, height: number): Buffer {
	const bytes = Buffer.from(signaturePng)
	bytes.writeUInt32BE(width, 16)
	bytes.writeUInt32BE(height, 20)
	return bytes
}
