import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { didDocument, didOf } from './did-document'
import { verifyAsStranger } from './independent-verifier.test-support'
import { newKeyPem, readIssuerKey } from './issuer-key.server'
import { encodedList, statusListSize } from './status-list.server'
import { statusListText } from './status-list-text.server'

const publicUrl = 'https://kurs.example.no'
const issuer = didOf(publicUrl)
const key = readIssuerKey(newKeyPem())
const facts = { publicUrl, issuer, key, list: 1, ended: [0, 9, 131_071], changedAt: '2026-11-21T10:00:00.000Z' }

/** Reads a list as the specification says, a bit at a time. */
function bitAt(list: string, index: number): number {
	const bytes = gunzipSync(Buffer.from(list.slice(1), 'base64url'))
	return ((bytes[Math.floor(index / 8)] ?? 0) >> (7 - (index % 8))) & 1
}

test('a list says of each place whether its certificate holds', () => {
	const list = encodedList([0, 9, 131_071])

	expect(list.startsWith('u')).toBe(true)
	expect(gunzipSync(Buffer.from(list.slice(1), 'base64url'))).toHaveLength(statusListSize / 8)
	expect([0, 1, 8, 9, 10, 131_070, 131_071].map((index) => bitAt(list, index))).toEqual([1, 0, 0, 1, 0, 0, 1])
})

test('a list without an end is small', () => {
	expect(encodedList([]).length).toBeLessThan(100)
})

test('a stranger can verify the list', async () => {
	expect(await verifyAsStranger(await statusListText(facts), didDocument(publicUrl, [key]))).toBe('valid')
})

test('the same facts give the same bytes, and a change another list at once', async () => {
	const before = await statusListText(facts)
	const after = await statusListText({ ...facts, ended: [0], changedAt: '2026-11-21T10:00:01.000Z' })

	expect(await statusListText(facts)).toBe(before)
	expect(bitAt(JSON.parse(before).credentialSubject.encodedList, 9)).toBe(1)
	expect(bitAt(JSON.parse(after).credentialSubject.encodedList, 9)).toBe(0)
})
