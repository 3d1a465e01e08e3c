import { describe, expect, test } from 'vitest'
import { findCertificateToSign } from '#db/queries/certificates'
import type { Db } from '#db/schema'
import { givenCertificate, givenLearner } from '#db/seeds/build'
import { newKeyPem, readIssuerKey } from '~/credentials/issuer-key.server'
import { certificateDocument } from '~/documents/certificate.server'
import type { Certificate } from '~/domain/certificate'
import { newestLayout } from '~/domain/certificate-layout'
import { smallCourse as course } from '~/domain/course.fixture'
import { createTestDb, engines } from '../../tests/support/database'
import { gatherPrint } from './gather-print.server'

const key = readIssuerKey(newKeyPem())
const now = new Date('2026-02-10T18:00:00Z')
const publicUrl = 'https://kurs.example.no'

async function givenIssued(db: Db): Promise<Certificate> {
	const learner = await givenLearner(db, { course, name: 'Ada', now })
	await givenCertificate(db, learner, 'Ada Andersen')
	const { id } = await db.selectFrom('certificate').select('id').executeTakeFirstOrThrow()
	const certificate = await findCertificateToSign(db, id)
	if (!certificate) throw new Error('The certificate is gone')
	return certificate
}

async function paperOf(db: Db, certificate: Certificate, at: { publicUrl: string; now: Date }): Promise<Buffer> {
	const gathered = await gatherPrint(db, { certificate, key, ...at })
	return Buffer.from(await certificateDocument(certificate, { ...gathered, language: 'nb', isDemonstration: false }))
}

describe.each(engines)('the paper of a certificate on %s', (engine) => {
	test('has the newest layout when it is issued', async () => {
		expect(await givenIssued(await createTestDb(engine))).toHaveProperty('layout', newestLayout)
	})

	test('names the address that its credential names, and is the same after the portal has moved', async () => {
		const db = await createTestDb(engine)
		const certificate = await givenIssued(db)
		const first = await paperOf(db, certificate, { publicUrl, now })

		const moved = { publicUrl: 'https://laering.example.no', now: new Date('2031-05-01T08:00:00Z') }
		const { verifyUrl } = await gatherPrint(db, { certificate, key, ...moved })

		expect(verifyUrl).toBe(`${publicUrl}/bevis/${certificate.code}`)
		expect((await paperOf(db, certificate, moved)).equals(first)).toBe(true)
	})
})
