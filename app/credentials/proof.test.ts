import { expect, test } from 'vitest'
import { courseCertificate as certificate } from '~/domain/certificate.fixture'
import { openBadge } from './badge'
import { didDocument, didOf } from './did-document'
import { verifyAsStranger } from './independent-verifier.test-support'
import { newKeyPem, readIssuerKey } from './issuer-key.server'
import { isProvedBy, withProof } from './proof.server'

const publicUrl = 'https://kurs.example.no'
const issuer = didOf(publicUrl)
const key = readIssuerKey(newKeyPem())
const other = readIssuerKey(newKeyPem())
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
