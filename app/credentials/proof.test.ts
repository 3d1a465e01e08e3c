import { expect, test } from 'vitest'
import type { Certificate } from '~/domain/certificate'
import type { CertificateId, CourseId } from '~/domain/ids'
import { openBadge } from './badge'
import { didDocument, didOf } from './did-document'
import { verifyAsStranger } from './independent-verifier.test-support'
import { newKeyPem, readIssuerKey } from './issuer-key.server'
import { isProvedBy, withProof } from './proof.server'

const publicUrl = 'https://kurs.example.no'
const issuer = didOf(publicUrl)
const key = readIssuerKey(newKeyPem())
const other = readIssuerKey(newKeyPem())
const certificate: Certificate = {
	id: 'certificate' as CertificateId,
	code: 'K7QX-4MPT-9R2W',
	courseId: 'c-igangsetter' as CourseId,
	courseVersion: 1,
	kind: 'course',
	kindTitle: 'Kursbevis',
	courseTitle: 'Igangsetterkurs i selvorganisert selvhjelp',
	holderName: 'Ánte Øyen Čearru',
	hours: 16,
	issuer: 'Selvhjelp Norge',
	language: 'nb',
	rules: [{ kind: 'lessons-completed' }, { kind: 'final-test-passed', at: 0.8 }],
	outcomes: ['forklare hva selvorganisert selvhjelp er'],
	issuedAt: '2026-11-21T10:00:00.000Z',
	runEnrolmentId: null,
	evidence: null,
	texts: {},
	images: [],
}

function signed(by = key) {
	const badge = openBadge(certificate, { publicUrl, issuer, status: { list: 1, index: 94_567 } })
	return withProof(badge, { key: by, issuer, created: certificate.issuedAt })
}

test('a credential is proved by its issuer’s key and by no other', async () => {
	expect(await isProvedBy(await signed(), key.publicKey)).toBe(true)
	expect(await isProvedBy(await signed(), other.publicKey)).toBe(false)
})

test('the same facts, moment and key give the same bytes', async () => {
	expect(JSON.stringify(await signed())).toBe(JSON.stringify(await signed()))
})

test.each([
	['the name', (text: string) => text.replace('Ánte', 'Ante')],
	['the day', (text: string) => text.replace('"validFrom":"2026', '"validFrom":"2025')],
	['what was met', (text: string) => text.replace('80', '70')],
	['the status list', (text: string) => text.replaceAll('94567', '94568')],
	['the moment of the proof', (text: string) => text.replace('"created":"2026', '"created":"2025')],
])('a change of %s is seen', async (_what, change) => {
	const changed = change(JSON.stringify(await signed()))
	expect(changed).not.toBe(JSON.stringify(await signed()))

	expect(await isProvedBy(JSON.parse(changed), key.publicKey)).toBe(false)
	expect(await verifyAsStranger(changed, didDocument(publicUrl, [key]))).toBe('changed')
})

test('a stranger with other tools comes to the same answer', async () => {
	const text = JSON.stringify(await signed())

	expect(await verifyAsStranger(text, didDocument(publicUrl, [key]))).toBe('valid')
	expect(await verifyAsStranger(text, didDocument(publicUrl, [other, key]))).toBe('valid')
	expect(await verifyAsStranger(text, didDocument(publicUrl, [other]))).toBe('unknown-key')
	expect(await verifyAsStranger(text.replace(issuer, 'did:web:annen.example.no'), didDocument(publicUrl, [key]))).toBe(
		'wrong-issuer',
	)
})

test('a document with words or contexts that nobody explains is not signed', async () => {
	const strange = { '@context': ['https://example.org/ukjent'], type: 'Noe' }
	const unexplained = { ...openBadge(certificate, { publicUrl, issuer, status: { list: 1, index: 1 } }), hemmelig: 'x' }

	await expect(withProof(strange, { key, issuer, created: certificate.issuedAt })).rejects.toThrow()
	await expect(withProof(unexplained, { key, issuer, created: certificate.issuedAt })).rejects.toThrow()
})
