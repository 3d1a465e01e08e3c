import { generateKeyPairSync } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findIssuerKey, KeyFileProblem, keepIssuerKey, replaceIssuerKey } from './key-file.server'

let folder: string
let file: string

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'portal-keys-'))
	file = join(folder, 'keys', 'issuer.pem')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const rightsOf = (path: string) => statSync(path).mode & 0o777

test('the first start makes a key for the portal alone, the second finds it', () => {
	const made = keepIssuerKey({ file, mayMake: true })
	const bytes = readFileSync(file, 'utf8')

	expect(rightsOf(file)).toBe(0o600)
	expect(rightsOf(dirname(file))).toBe(0o700)
	expect(readdirSync(dirname(file))).toEqual(['issuer.pem'])
	expect(keepIssuerKey({ file, mayMake: true })).toMatchObject({ id: made.id, publicKey: made.publicKey })
	expect(readFileSync(file, 'utf8')).toBe(bytes)
})

test('looking for a key makes none', () => {
	expect(findIssuerKey({ file, mayMake: true })).toBeNull()
	expect(existsSync(dirname(file))).toBe(false)
})

test('a key that others on the machine may read is refused, with what to do', () => {
	keepIssuerKey({ file, mayMake: true })
	for (const rights of [0o640, 0o604, 0o644]) {
		chmodSync(file, rights)
		expect(() => findIssuerKey({ file, mayMake: true })).toThrow(new RegExp(`chmod 600 ${file}`))
	}
})

test('a file that the settings name is never made up', () => {
	expect(() => keepIssuerKey({ file, mayMake: false })).toThrow(KeyFileProblem)
	expect(existsSync(file)).toBe(false)
})

test.each([
	['not a key', () => 'hei'],
	[
		'a key of another kind',
		() =>
			generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
	],
])('%s in the file is refused in one sentence', (_what, content) => {
	const other = join(folder, 'other.pem')
	writeFileSync(other, content(), { mode: 0o600 })

	expect(() => keepIssuerKey({ file: other, mayMake: true })).toThrow(/must be an Ed25519 private key/)
})

test('a new key puts the old one aside, for the portal alone', () => {
	const old = keepIssuerKey({ file, mayMake: true })

	const { key, oldFile } = replaceIssuerKey(file)

	expect(key.id).not.toBe(old.id)
	expect(findIssuerKey({ file, mayMake: false })?.id).toBe(key.id)
	expect(findIssuerKey({ file: oldFile, mayMake: false })?.id).toBe(old.id)
	expect(rightsOf(oldFile)).toBe(0o600)
})
