import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { findCertificateByCode } from '#db/queries/certificates'
import type { Db } from '#db/schema'
import { givenCertificate, givenLearner } from '#db/seeds/build'
import { badgePicture } from '~/credentials/badge-picture'
import { didOf } from '~/credentials/did-document'
import { newKeyPem, readIssuerKey } from '~/credentials/issuer-key.server'
import { smallCourse as course } from '~/domain/course.fixture'
import { createTestDb, engines } from '../../tests/support/database'
import { checkCredential } from './check-credential.server'
import { signCertificate } from './sign-certificate.server'
import { takeKeyIntoUse } from './take-key-into-use.server'

const now = new Date('2026-02-10T18:00:00Z')
const publicUrl = 'https://kurs.example.no'
const issuer = didOf(publicUrl)
const key = readIssuerKey(newKeyPem())

async function givenSigned(db: Db, by = key, at = publicUrl) {
	const ada = await givenLearner(db, { course, now })
	await givenCertificate(db, ada, 'Ada Andersen')
	await takeKeyIntoUse(db, { key: by, now })
	const row = await db.selectFrom('certificate').select(['id', 'code']).executeTakeFirstOrThrow()
	const text = await signCertificate(db, { certificateId: row.id, key: by, publicUrl: at, now })
	return { ...row, text: text ?? '' }
}

const check = (db: Db, file: string | Buffer) => checkCredential(db, { bytes: Buffer.from(file), issuer })
const set = (db: Db, values: object) => db.updateTable('certificate').set(values).execute()

describe.each(engines)('checkCredential on %s', (engine) => {
	test('the file as it was handed out is genuine and valid', async () => {
		const db = await createTestDb(engine)
		const { text, code } = await givenSigned(db)

		expect(await check(db, text)).toMatchObject({
			kind: 'genuine',
			credential: { code, holderName: 'Ada Andersen', issuedAt: '2026-02-10T18:00:00Z' },
			status: { kind: 'valid' },
			isForgotten: false,
			isOriginal: true,
		})
	})

	test('the same facts written down in another way are genuine too', async () => {
		const db = await createTestDb(engine)
		const { text } = await givenSigned(db)

		const compact = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse()))

		expect(await check(db, compact)).toMatchObject({ kind: 'genuine', isOriginal: false })
	})

	test('the picture and the document with it inside are genuine', async () => {
		const db = await createTestDb(engine)
		const { text, code } = await givenSigned(db)
		const certificate = await findCertificateByCode(db, code)
		if (!certificate) throw new Error('There is no certificate')
		const bytes = deflateSync(text)
		const head = `%PDF-1.7\n7 0 obj\n<< /Type /EmbeddedFile /Length ${bytes.length} /Filter /FlateDecode >>\nstream\n`
		const document = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream\nendobj\n')])

		expect(await check(db, badgePicture(certificate, text))).toMatchObject({ kind: 'genuine', isOriginal: true })
		expect(await check(db, document)).toMatchObject({ kind: 'genuine', isOriginal: true })
	})

	test('one changed letter is seen', async () => {
		const db = await createTestDb(engine)
		const { text } = await givenSigned(db)

		expect(await check(db, text.replace('Ada Andersen', 'Eva Andersen'))).toEqual({ kind: 'changed' })
	})

	test('a certificate that was revoked or replaced is told from one that is valid', async () => {
		const db = await createTestDb(engine)
		const { text } = await givenSigned(db)
		const at = now.toISOString()

		await set(db, { replacedAt: at })
		expect(await check(db, text)).toMatchObject({ kind: 'genuine', status: { kind: 'replaced', at } })
		await set(db, { replacedAt: null, revokedAt: at, revocationReason: 'misuse' })
		expect(await check(db, text)).toMatchObject({ kind: 'genuine', status: { kind: 'revoked', reason: 'misuse' } })
	})

	test('what the old key signed is genuine after a new key has come', async () => {
		const db = await createTestDb(engine)
		const { text } = await givenSigned(db)

		await takeKeyIntoUse(db, { key: readIssuerKey(newKeyPem()), now })

		expect(await check(db, text)).toMatchObject({ kind: 'genuine', status: { kind: 'valid' } })
	})

	test('what was signed before the portal moved to another address is genuine', async () => {
		const db = await createTestDb(engine)
		const { text } = await givenSigned(db, key, 'https://gammel.example.no')

		expect(await check(db, text)).toMatchObject({ kind: 'genuine' })
	})

	test('the register knows it by its code when the facts are gone', async () => {
		const db = await createTestDb(engine)
		const { text } = await givenSigned(db)
		await set(db, { holderName: '', rules: '[]', outcomes: '[]', credential: null, forgottenAt: now.toISOString() })

		expect(await check(db, text)).toMatchObject({
			kind: 'genuine',
			credential: { holderName: 'Ada Andersen' },
			isForgotten: true,
			isOriginal: true,
		})
	})

	test('another issuer’s, and one that only says that it is ours, are told apart', async () => {
		const [db, theirs] = [await createTestDb(engine), await createTestDb(engine)]
		await givenSigned(db)
		const stranger = readIssuerKey(newKeyPem())

		const foreign = await givenSigned(theirs, stranger, 'https://annen.example.no')
		expect(await check(db, foreign.text)).toEqual({ kind: 'other-issuer', issuer: course.issuer })
		const forged = foreign.text.replaceAll('annen.example.no', 'kurs.example.no')
		expect(await check(db, forged)).toEqual({ kind: 'unknown-key' })
		expect(await check(db, forged.replaceAll(stranger.id, key.id))).toEqual({ kind: 'changed' })
	})

	test('a signature of ours without a certificate in the register is told', async () => {
		const db = await createTestDb(engine)
		const { text } = await givenSigned(db)
		await db.deleteFrom('certificate').execute()

		expect(await check(db, text)).toMatchObject({ kind: 'not-in-register' })
	})

	test.each([
		['nothing', ''],
		['a text', 'Hei'],
		['other JSON', '{"type":["VerifiableCredential"]}'],
		['a picture without one', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
		['a document without one', '%PDF-1.7\n/EmbeddedFile stream'],
		[
			'a document with a bomb',
			Buffer.concat([
				Buffer.from('%PDF-1.7\n<< /Type /EmbeddedFile >>\nstream\n'),
				deflateSync(Buffer.alloc(50_000_000, 0x7b)),
				Buffer.from('\nendstream'),
			]),
		],
		['a picture of this portal’s mark', readFileSync('public/logo.svg')],
	])('%s is no certificate', async (_what, file) => {
		const db = await createTestDb(engine)

		expect(await check(db, file)).toEqual({ kind: 'no-credential' })
	})
})
