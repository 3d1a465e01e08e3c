import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { updateLanguage } from '#db/queries/people'
import { findPersonExport } from '#db/queries/person-export'
import { insertPortalPurpose } from '#db/queries/portal'
import { countAdministrators, insertRoleGrant } from '#db/queries/role-grants'
import { listSeated } from '#db/queries/run-enrolments'
import type { Db } from '#db/schema'
import { givenParticipant, givenRun } from '#db/seeds/build-runs'
import { newKeyPem, readIssuerKey } from '~/credentials/issuer-key.server'
import { smallCourse as course } from '~/domain/course.fixture'
import type { AttemptId, CertificateId, CourseId, LessonId, PersonId } from '~/domain/ids'
import { single } from '~/domain/quiz/questions.fixture'
import { aSession, givenPerson, lettersTo, password, publicUrl } from '../../tests/support/accounts'
import { createTestDb, engines } from '../../tests/support/database'
import { enrolLearner } from './enrol-learner.server'
import { grantRole } from './grant-role.server'
import { keepAnswers } from './keep-answers.server'
import { removePerson } from './remove-person.server'
import { signCertificate } from './sign-certificate.server'
import { signIn } from './sign-in.server'
import { startAttempt } from './start-attempt.server'

const now = new Date('2026-02-01T12:00:00.000Z')
const at = now.toISOString()
const network = '192.0.2.7'
const keep = { kind: 'keep' } as const
const courseId = 'c-igangsetter' as CourseId

async function givenNoteAndCertificate(db: Db, personId: PersonId, body: string): Promise<void> {
	const lessonId = 'l-velkommen' as LessonId
	await db
		.insertInto('reflectionNote')
		.values({ personId, courseId, lessonId, body, revision: 1, updatedAt: at })
		.execute()
	await db
		.insertInto('certificate')
		.values({
			id: `certificate of ${personId}` as CertificateId,
			code: `CODE-${personId}`,
			personId,
			courseId,
			courseVersion: 1,
			kind: 'course',
			holderName: 'Ada Lovelace',
			kindTitle: 'Kursbevis',
			courseTitle: 'Igangsetterkurset',
			hours: 16,
			issuer: 'Selvhjelp Norge',
			language: 'nb',
			rules: '[]',
			outcomes: '[]',
			evidence: '{}',
			issuedAt: at,
			layout: 1,
		})
		.execute()
}

describe.each(engines)('an account and its data on %s', (engine) => {
	test('is deleted with everything in it, but the certificate stays, without its owner', async () => {
		const db = await createTestDb(engine)
		const { id, email } = await givenPerson(db)
		await givenNoteAndCertificate(db, id, 'Bare for meg')
		await signIn(db, { email, password, network, session: aSession(), now })

		expect(
			await removePerson(db, { email, password: 'feil passord', certificates: keep, network, publicUrl, now }),
		).toEqual({
			kind: 'wrong',
		})
		expect(await removePerson(db, { email, password, certificates: keep, network, publicUrl, now })).toEqual({
			kind: 'deleted',
		})

		for (const table of ['person', 'session', 'reflectionNote'] as const) {
			expect(await db.selectFrom(table).selectAll().execute()).toEqual([])
		}
		const certificate = await db.selectFrom('certificate').selectAll().executeTakeFirstOrThrow()
		expect(certificate).toMatchObject({ personId: null, holderName: 'Ada Lovelace', code: `CODE-${id}` })
		expect((await lettersTo(db, email)).map(({ subject }) => subject)).toEqual(['Kontoen din er slettet'])
	})

	test('goes with the facts of its certificates, if the person wants that: code, digest and status stay', async () => {
		const db = await createTestDb(engine)
		const { id, email } = await givenPerson(db)
		await givenNoteAndCertificate(db, id, 'Bare for meg')
		const key = readIssuerKey(newKeyPem())
		const signed: string[] = []
		const sign = async (certificateId: CertificateId) => {
			signed.push((await signCertificate(db, { certificateId, key, publicUrl, now })) ?? '')
		}
		expect(JSON.stringify(await findPersonExport(db, id))).toContain('Ada Lovelace')

		await removePerson(db, { email, password, certificates: { kind: 'forget', sign }, network, publicUrl, now })

		const row = await db.selectFrom('certificate').selectAll().executeTakeFirstOrThrow()
		expect(row).toMatchObject({
			...{ code: `CODE-${id}`, issuer: 'Selvhjelp Norge', issuedAt: at, forgottenAt: at, personId: null },
			...{ holderName: '', rules: '[]', outcomes: '[]', evidence: '{}', texts: null, images: null },
			...{ credential: null, runEnrolmentId: null, statusList: expect.any(Number) },
			credentialDigest: createHash('sha256')
				.update(signed[0] ?? '')
				.digest('hex'),
		})
		for (const table of ['auditEntry', 'letter', 'certificate'] as const) {
			expect(JSON.stringify(await db.selectFrom(table).selectAll().execute())).not.toContain('Lovelace')
		}
		const actions = await db.selectFrom('auditEntry').select('action').where('subjectId', '=', row.id).execute()
		expect(actions).toEqual([{ action: 'certificate.forgotten' }])
		expect(await signCertificate(db, { certificateId: row.id, key, publicUrl, now })).toBeNull()
	})

	test('keeps its certificates’ facts when the password is wrong, whatever was chosen', async () => {
		const db = await createTestDb(engine)
		const { id, email } = await givenPerson(db)
		await givenNoteAndCertificate(db, id, 'Bare for meg')
		const certificates = { kind: 'forget', sign: async () => {} } as const

		await removePerson(db, { email, password: 'feil passord', certificates, network, publicUrl, now })

		const [certificate] = await db.selectFrom('certificate').select(['holderName', 'forgottenAt']).execute()
		expect(certificate).toEqual({ holderName: 'Ada Lovelace', forgottenAt: null })
	})

	test('is deleted once when the button is pressed twice', async () => {
		const db = await createTestDb(engine)
		const { email } = await givenPerson(db)

		const decisions = await Promise.all(
			[1, 2].map(() => removePerson(db, { email, password, certificates: keep, network, publicUrl, now })),
		)

		expect(decisions.map(({ kind }) => kind).sort()).toEqual(['deleted', 'wrong'])
	})

	test('goes with the seats that it had in runs, and whoever waits for one gets it', async () => {
		const db = await createTestDb(engine)
		const { id, email } = await givenPerson(db)
		const grace = await givenPerson(db, { name: 'Grace' })
		const run = await givenRun(db, { course, now, seats: 1 })
		await givenParticipant(db, { run, personId: id, now })
		await givenParticipant(db, { run, name: 'Grace', personId: grace.id, now })

		await removePerson(db, { email, password, certificates: keep, network, publicUrl, now })

		expect((await listSeated(db, run.id)).map(({ personId }) => personId)).toEqual([grace.id])
		expect((await lettersTo(db, grace.email)).map(({ subject }) => subject)).toContain(
			'Nå har du plass på «Igangsetterkurs i Bergen»',
		)
	})

	test('stays when it is the last administrator’s, with its seats and certificates, until another has the role', async () => {
		const db = await createTestDb(engine)
		await insertPortalPurpose(db, 'real-use', at)
		const noor = await givenPerson(db, { name: 'Noor' })
		const grace = await givenPerson(db, { name: 'Grace' })
		await insertRoleGrant(db, { personId: noor.id, grant: { role: 'administrator' }, at })
		await givenNoteAndCertificate(db, noor.id, 'Bare for meg')
		const certificates = { kind: 'forget', sign: async () => {} } as const
		const leave = () => removePerson(db, { email: noor.email, password, certificates, network, publicUrl, now })

		expect(await leave()).toEqual({ kind: 'refused', reason: 'last-administrator' })
		expect((await findPersonExport(db, noor.id))?.person).toMatchObject({ name: 'Noor' })
		expect(await db.selectFrom('certificate').select('forgottenAt').executeTakeFirst()).toEqual({ forgottenAt: null })

		const toGrace = { personId: grace.id, actorId: noor.id, grant: { role: 'administrator' } as const }
		await grantRole(db, { ...toGrace, now })
		expect(await leave()).toEqual({ kind: 'deleted' })
	})

	test('of two administrators who leave at once one stays', async () => {
		const db = await createTestDb(engine)
		await insertPortalPurpose(db, 'real-use', at)
		const two = [await givenPerson(db, { name: 'Noor' }), await givenPerson(db, { name: 'Grace' })]
		for (const { id } of two) await insertRoleGrant(db, { personId: id, grant: { role: 'administrator' }, at })

		const decisions = await Promise.all(
			two.map(({ email }) => removePerson(db, { email, password, certificates: keep, network, publicUrl, now })),
		)

		expect(decisions.map(({ kind }) => kind).sort()).toEqual(['deleted', 'refused'])
		expect(await countAdministrators(db)).toBe(1)
	})

	test('can be taken along: the person’s own notes and nobody else’s, and no secrets', async () => {
		const db = await createTestDb(engine)
		const ada = await givenPerson(db)
		const grace = await givenPerson(db, { name: 'Grace' })
		await givenNoteAndCertificate(db, ada.id, 'Adas notat')
		await givenNoteAndCertificate(db, grace.id, 'Graces notat')
		const session = aSession()
		await signIn(db, { email: ada.email, password, network, session, now })

		const held = JSON.stringify(await findPersonExport(db, ada.id))

		expect(held).toContain('Adas notat')
		expect(held).toContain('Chrome på Windows')
		expect(held).not.toContain('Graces')
		expect(held).not.toContain('argon2')
		expect(held).not.toContain(session.id)
	})

	test('what one has chosen is in it: the language, the audience and how sure one was of an answer', async () => {
		const db = await createTestDb(engine)
		const { id: personId } = await givenPerson(db)
		await updateLanguage(db, personId, 'nn')
		await enrolLearner(db, { course, personId, audience: 'student', now })
		const started = await startAttempt(db, { course, quiz: course.finalTest, personId, now })
		const attemptId = started.kind === 'open' ? started.attemptId : ('' as AttemptId)
		await keepAnswers(db, { attemptId, personId, answers: {}, confidence: { [single.id]: 'sure' } })

		const held = await findPersonExport(db, personId)

		expect(held?.person).toMatchObject({ language: 'nn' })
		expect(held?.learning.enrolments).toMatchObject([{ audience: 'student' }])
		expect(held?.learning.quizAttempts).toMatchObject([{ confidence: JSON.stringify({ [single.id]: 'sure' }) }])
	})

	test('every table that names a person is in what can be taken along', async () => {
		const db = await createTestDb(engine)
		const tables = await db.introspection.getTables()
		const personal = tables.filter(({ columns }) =>
			columns.some(({ name }) => name === 'person_id' || name === 'personId'),
		)
		const { id } = await givenPerson(db)

		const held = await findPersonExport(db, id)

		const { enrolments, leads, ...byRun } = held?.runs ?? {}
		const lists = [held?.account, held?.learning, { enrolments, leads }].flatMap((part) => Object.keys(part ?? {}))
		// Letters and what is on record name a person by address and as actor.
		expect(lists).toHaveLength(personal.length + 2)
		expect(Object.keys(byRun)).toHaveLength(7)
	})
})
