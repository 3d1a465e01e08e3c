import { describe, expect, test } from 'vitest'
import { listCertificatesByPerson } from '#db/queries/certificates'
import { givenCertificate, givenLearner } from '#db/seeds/build'
import { makeCertificateCode } from '~/domain/certificate-code'
import { smallCourse as course } from '~/domain/course.fixture'
import { seededRandom } from '~/domain/quiz/draw'
import { createTestDb, engines } from '../../tests/support/database'
import { verifyCertificate } from './verify-certificate.server'

const now = new Date('2026-02-10T18:00:00Z')
const unknown = (n: number) => makeCertificateCode(seededRandom(`${n}`))

describe.each(engines)('verifyCertificate on %s', (engine) => {
	test('finds the certificate for anyone who has the code', async () => {
		const db = await createTestDb(engine)
		const ada = await givenLearner(db, { course, now })
		await givenCertificate(db, ada, 'Ada Andersen')
		const [certificate] = await listCertificatesByPerson(db, ada.personId)

		const found = await verifyCertificate(db, { typed: certificate?.code.toLowerCase() ?? '', network: 'n', now })

		expect(found).toMatchObject({ kind: 'found', certificate })
	})

	test('makes a network wait that asks for many codes that don’t exist, and no other', async () => {
		const db = await createTestDb(engine)
		const ask = (n: number, network = 'a') => verifyCertificate(db, { typed: unknown(n), network, now })

		for (let n = 0; n < 10; n++) expect((await ask(n)).kind).toBe('unknown')

		expect((await ask(10)).kind).toBe('wait')
		expect((await ask(10, 'another')).kind).toBe('unknown')
	})

	test('a slip of the pen is told as such, and never counts', async () => {
		const db = await createTestDb(engine)
		const slip = () => verifyCertificate(db, { typed: `${unknown(1).slice(0, -1)}?`, network: 'a', now })

		for (let n = 0; n < 30; n++) expect(await slip()).toEqual({ kind: 'malformed' })
		expect((await verifyCertificate(db, { typed: unknown(1), network: 'a', now })).kind).toBe('unknown')
	})
})
