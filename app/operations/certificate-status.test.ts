import { describe, expect, test } from 'vitest'
import { findCertificateStanding } from '#db/queries/certificate-status'
import { findCertificateByCode, listCertificatesByPerson } from '#db/queries/certificates'
import { findEnrolment } from '#db/queries/enrolments'
import { listLatestLetters } from '#db/queries/letters'
import type { Db } from '#db/schema'
import { givenCertificate, givenLearner, givenPerson, type Learning } from '#db/seeds/build'
import { smallCourse as course } from '~/domain/course.fixture'
import type { LessonId } from '~/domain/ids'
import { publicUrl } from '../../tests/support/accounts'
import { atOnce, countRows } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { completeLesson } from './complete-lesson.server'
import { reinstateCertificate } from './reinstate-certificate.server'
import { reopenLesson } from './reopen-lesson.server'
import { replaceCertificate } from './replace-certificate.server'
import { revokeCertificate } from './revoke-certificate.server'

const now = new Date('2026-03-01T12:00:00.000Z')
const later = new Date('2026-03-05T12:00:00.000Z')
const note = 'Meldt fra kontoret i Bergen.'

async function givenHolder(db: Db, printedName = 'Ada Andersn') {
	const ada = await givenLearner(db, { course, now })
	await givenCertificate(db, ada, printedName)
	const noor = await givenPerson(db, { name: 'Noor', now })
	const [certificate] = await listCertificatesByPerson(db, ada.personId)
	if (!certificate) throw new Error('There is no certificate')
	const change = { code: certificate.code, note, actorId: noor, publicUrl, now: later }
	return { ada, noor, certificate, code: certificate.code, change }
}

type Holder = Awaited<ReturnType<typeof givenHolder>>

/** The facts as they were issued, without what has become of them. */
async function factsOf(db: Db, code: string) {
	const found = await findCertificateByCode(db, code)
	if (!found) return undefined
	const { replacedAt: _replaced, revokedAt: _revoked, revocationReason: _reason, ...facts } = found
	return facts
}

async function subjects(db: Db, part: string) {
	return (await listLatestLetters(db, 50)).filter(({ subject }) => subject.includes(part))
}

function correct(db: Db, { ada, code }: Holder, holderName = 'Ada Andersen') {
	return replaceCertificate(db, {
		code,
		holderName,
		by: { kind: 'holder', personId: ada.personId },
		publicUrl,
		now: later,
	})
}

async function onRecord(db: Db, subjectId: string) {
	const rows = await db
		.selectFrom('auditEntry')
		.select(['action', 'detail'])
		.where('subjectId', '=', subjectId)
		.execute()
	return rows.map(({ action, detail }) => ({ action, detail: JSON.parse(detail) as unknown }))
}

async function doAgain(db: Db, ada: Learning): Promise<void> {
	const lessonId = 'l-1-1' as LessonId
	await reopenLesson(db, { ...ada, lessonId })
	await completeLesson(db, { ...ada, lessonId, now: later })
}

describe.each(engines)('what becomes of a certificate on %s', (engine) => {
	test('it is revoked once when five administrators press at once, and the holder gets one letter', async () => {
		const db = await createTestDb(engine)
		const holder = await givenHolder(db)
		const facts = await factsOf(db, holder.code)

		const decisions = await atOnce(5, () => revokeCertificate(db, { ...holder.change, reason: 'misuse' }))

		expect(decisions.filter(({ kind }) => kind === 'accepted')).toHaveLength(1)
		expect(await findCertificateStanding(db, holder.code)).toMatchObject({
			...{ revokedAt: later.toISOString(), revocationReason: 'misuse', replacedAt: null },
		})
		expect(await factsOf(db, holder.code)).toEqual(facts)
		expect(await subjects(db, 'trukket tilbake')).toHaveLength(1)
		const entries = await onRecord(db, holder.certificate.id)
		expect(entries).toContainEqual({ action: 'certificate.revoked', detail: { reason: 'misuse', note } })
		expect(entries).toHaveLength(2)
	})

	test('it is made valid again once, as it was, and can be revoked anew', async () => {
		const db = await createTestDb(engine)
		const holder = await givenHolder(db)
		const before = await findCertificateByCode(db, holder.code)
		await revokeCertificate(db, { ...holder.change, reason: 'rules-not-met' })

		const decisions = await atOnce(5, () => reinstateCertificate(db, holder.change))

		expect(decisions.filter(({ kind }) => kind === 'accepted')).toHaveLength(1)
		expect(await findCertificateByCode(db, holder.code)).toEqual(before)
		expect(await subjects(db, 'gyldig igjen')).toHaveLength(1)
		expect(await revokeCertificate(db, { ...holder.change, reason: 'misuse' })).toEqual({ kind: 'accepted' })
		const actions = (await onRecord(db, holder.certificate.id)).map(({ action }) => action).sort()
		expect(actions).toEqual([
			...['certificate.issued', 'certificate.reinstated', 'certificate.revoked', 'certificate.revoked'],
		])
	})

	test('a revoked one doesn’t come again by itself with the next fact', async () => {
		const db = await createTestDb(engine)
		const holder = await givenHolder(db)
		await revokeCertificate(db, { ...holder.change, reason: 'rules-not-met' })

		await doAgain(db, holder.ada)

		expect(await countRows(db, 'certificate')).toBe(1)
		expect(await listCertificatesByPerson(db, holder.ada.personId)).toMatchObject([{ revokedAt: later.toISOString() }])
	})

	test('a code that nobody has is told, whatever is asked of it', async () => {
		const db = await createTestDb(engine)
		const { change, noor } = await givenHolder(db)
		const unknown = { ...change, code: '0000-0000-0000' }
		const by = { kind: 'administrator', personId: noor, note } as const

		const refused = { kind: 'refused', reason: 'unknown' }
		expect(await revokeCertificate(db, { ...unknown, reason: 'misuse' })).toEqual(refused)
		expect(await reinstateCertificate(db, unknown)).toEqual(refused)
		expect(await replaceCertificate(db, { ...unknown, holderName: 'Ada', by })).toEqual(refused)
	})
})

describe.each(engines)('a certificate that replaces another on %s', (engine) => {
	test('has the name put right and every other fact as it was; the old one keeps its own', async () => {
		const db = await createTestDb(engine)
		const holder = await givenHolder(db)
		const facts = await factsOf(db, holder.code)

		const decisions = await atOnce(5, () => correct(db, holder))

		expect(decisions.filter(({ kind }) => kind === 'replaced')).toHaveLength(1)
		expect(await factsOf(db, holder.code)).toEqual(facts)
		const [held, ...others] = await listCertificatesByPerson(db, holder.ada.personId)
		const { id: _id, code: _code, ...same } = facts ?? {}
		expect(held).toMatchObject({
			...same,
			...{ holderName: 'Ada Andersen', issuedAt: later.toISOString(), replacesId: holder.certificate.id },
		})
		expect(others).toEqual([])
		expect(await findCertificateStanding(db, holder.code)).toMatchObject({
			...{ replacedAt: later.toISOString(), replacedBy: { code: held?.code, issuedAt: later.toISOString() } },
		})
		expect(await findCertificateStanding(db, held?.code ?? '')).toMatchObject({
			...{ replacedAt: null, replaces: { code: holder.code, issuedAt: now.toISOString() }, replacedBy: null },
		})
		expect(await subjects(db, 'nytt bevis')).toHaveLength(1)
		expect(await findEnrolment(db, holder.ada.personId, course.id)).toMatchObject({ printedName: 'Ada Andersen' })
	})

	test('is the one that counts: the next fact issues none, and the holder corrects no second time', async () => {
		const db = await createTestDb(engine)
		const holder = await givenHolder(db)
		const first = await correct(db, holder)
		const code = first.kind === 'replaced' ? first.code : ''

		await doAgain(db, holder.ada)

		expect(await countRows(db, 'certificate')).toBe(2)
		expect(await correct(db, { ...holder, code }, 'Ada B. Andersen')).toEqual({
			...{ kind: 'refused', reason: 'corrected-already' },
		})
	})

	test('is not for anybody but the holder to ask for', async () => {
		const db = await createTestDb(engine)
		const holder = await givenHolder(db)
		const grace = { ...holder.ada, personId: holder.noor }

		expect(await correct(db, { ...holder, ada: grace })).toEqual({ kind: 'refused', reason: 'unknown' })
	})

	test('and a revocation at the same moment: one of them is told that it is too late', async () => {
		const db = await createTestDb(engine)
		const holder = await givenHolder(db)

		const [corrected, revoked] = await Promise.all([
			correct(db, holder),
			revokeCertificate(db, { ...holder.change, reason: 'misuse' }),
		])

		expect([corrected.kind, revoked.kind].filter((kind) => kind !== 'refused')).toHaveLength(1)
		const standing = await findCertificateStanding(db, holder.code)
		expect([standing?.replacedAt, standing?.revokedAt].filter((at) => at !== null)).toHaveLength(1)
	})

	test('may take the place of a revoked one, under the same name; the revoked one can’t come back then', async () => {
		const db = await createTestDb(engine)
		const holder = await givenHolder(db)
		await revokeCertificate(db, { ...holder.change, reason: 'issued-in-error' })
		expect(await correct(db, holder)).toEqual({ kind: 'refused', reason: 'revoked' })

		const by = { kind: 'administrator', personId: holder.noor, note } as const
		const again = { code: holder.code, holderName: 'Ada Andersn', by, publicUrl, now: later }
		const decisions = await atOnce(5, () => replaceCertificate(db, again))

		expect(decisions.filter(({ kind }) => kind === 'replaced')).toHaveLength(1)
		expect(await listCertificatesByPerson(db, holder.ada.personId)).toMatchObject([{ revokedAt: null }])
		expect(await reinstateCertificate(db, holder.change)).toEqual({ kind: 'refused', reason: 'replaced' })
	})
})
