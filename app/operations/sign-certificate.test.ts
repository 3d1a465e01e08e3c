import { describe, expect, test } from 'vitest'
import { listIssuerKeys } from '#db/queries/issuer-keys'
import type { Db } from '#db/schema'
import { givenCertificate, givenLearner } from '#db/seeds/build'
import { credentialDigest } from '~/credentials/credential-text.server'
import { newKeyPem, readIssuerKey } from '~/credentials/issuer-key.server'
import { isProvedBy } from '~/credentials/proof.server'
import { statusListSize } from '~/credentials/status-list.server'
import { smallCourse as course } from '~/domain/course.fixture'
import type { CertificateId } from '~/domain/ids'
import { atOnce } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { signCertificate } from './sign-certificate.server'

const now = new Date('2026-02-10T18:00:00Z')
const later = new Date('2027-02-10T18:00:00Z')
const publicUrl = 'https://kurs.example.no'
const key = readIssuerKey(newKeyPem())

async function givenIssued(db: Db, name = 'Ada'): Promise<CertificateId> {
	const learner = await givenLearner(db, { course, name, now })
	await givenCertificate(db, learner, `${name} Andersen`)
	const { id } = await db
		.selectFrom('certificate')
		.select('id')
		.where('personId', '=', learner.personId)
		.executeTakeFirstOrThrow()
	return id
}

const rowOf = (db: Db, id: CertificateId) =>
	db.selectFrom('certificate').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe.each(engines)('signCertificate on %s', (engine) => {
	test('gives twenty who ask at once the same text, and keeps that with its digest and its place', async () => {
		const db = await createTestDb(engine)
		const certificateId = await givenIssued(db)

		const texts = await atOnce(20, () => signCertificate(db, { certificateId, key, publicUrl, now }))

		const [text] = texts
		expect(new Set(texts).size).toBe(1)
		const row = await rowOf(db, certificateId)
		expect(row).toMatchObject({ credential: text, credentialDigest: credentialDigest(text ?? ''), statusList: 1 })
		expect(JSON.parse(text ?? '').credentialStatus.statusListIndex).toBe(String(row.statusIndex))
	})

	test('dates the signature as the certificate, however much later it is asked for', async () => {
		const db = await createTestDb(engine)
		const certificateId = await givenIssued(db)

		const credential = JSON.parse(String(await signCertificate(db, { certificateId, key, publicUrl, now: later })))

		expect(credential.proof.created).toBe('2026-02-10T18:00:00Z')
		expect(credential.validFrom).toBe('2026-02-10T18:00:00Z')
	})

	test('never signs again: not with a new key, nor when the portal has moved', async () => {
		const db = await createTestDb(engine)
		const certificateId = await givenIssued(db)
		const first = await signCertificate(db, { certificateId, key, publicUrl, now })

		const newKey = readIssuerKey(newKeyPem())
		const moved = 'https://ny.example.no'

		expect(await signCertificate(db, { certificateId, key: newKey, publicUrl: moved, now: later })).toBe(first)
		expect(await isProvedBy(JSON.parse(first ?? ''), key.publicKey)).toBe(true)
	})

	test('two processes with different keys at the same moment keep one text', async () => {
		const db = await createTestDb(engine)
		const certificateId = await givenIssued(db)
		const other = readIssuerKey(newKeyPem())

		const texts = await Promise.all(
			[key, other, key, other].map((by) => signCertificate(db, { certificateId, key: by, publicUrl, now })),
		)

		expect(new Set(texts)).toEqual(new Set([(await rowOf(db, certificateId)).credential]))
	})

	test('gives each of many certificates a place of its own', async () => {
		const db = await createTestDb(engine)
		const ids = []
		for (const name of ['Ada', 'Grace', 'Kim', 'Lin', 'Sol']) ids.push(await givenIssued(db, name))

		await Promise.all(ids.map((certificateId) => signCertificate(db, { certificateId, key, publicUrl, now })))

		const rows = await db.selectFrom('certificate').select(['statusList', 'statusIndex']).execute()
		expect(new Set(rows.map(({ statusIndex }) => statusIndex)).size).toBe(ids.length)
		expect(rows.every(({ statusIndex }) => Number(statusIndex) >= 0 && Number(statusIndex) < statusListSize)).toBe(true)
	})

	test('makes the key that signed known, so that it stands in the DID document', async () => {
		const db = await createTestDb(engine)

		await signCertificate(db, { certificateId: await givenIssued(db), key, publicUrl, now })

		expect(await listIssuerKeys(db)).toMatchObject([{ id: key.id, publicKey: key.publicKey }])
	})

	test('gives nothing for a certificate that isn’t there, or whose facts are gone', async () => {
		const db = await createTestDb(engine)
		const certificateId = await givenIssued(db)
		await db
			.updateTable('certificate')
			.set({ holderName: '', forgottenAt: now.toISOString() })
			.where('id', '=', certificateId)
			.execute()

		expect(await signCertificate(db, { certificateId, key, publicUrl, now })).toBeNull()
		const unknown = 'unknown' as CertificateId
		expect(await signCertificate(db, { certificateId: unknown, key, publicUrl, now })).toBeNull()
		expect((await rowOf(db, certificateId)).credential).toBeNull()
	})
})
