import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { listCertificatesByPerson } from '#db/queries/certificates'
import type { Db } from '#db/schema'
import { givenCertificate, type Learning } from '#db/seeds/build'
import { verifyAsStranger } from '~/credentials/independent-verifier.test-support'
import { makeCertificateCode } from '~/domain/certificate-code'
import { seededRandom } from '~/domain/quiz/draw'
import { type Client, clientOf } from '../support/http-client'
import { startPortal } from '../support/portal'
import { runStart } from '../support/run-start'
import { expect, test } from './fixtures'

async function givenCode(db: Db, learning: Learning): Promise<string> {
	await givenCertificate(db, learning, `${learning.personId.slice(0, 8)} Andersen`)
	const [certificate] = await listCertificatesByPerson(db, learning.personId)
	return certificate?.code ?? ''
}

/** Sends a file as the form does, and gives the page that comes back. */
async function check(
	visitor: Client,
	url: string,
	content: string,
	name: string,
): Promise<{ status: number; text: string }> {
	const body = new FormData()
	body.set('fil', new File([content], name))
	// The portal wants to know how large a request is, which `fetch` doesn't say of a form.
	const encoded = new Response(body)
	const headers = { 'content-type': encoded.headers.get('content-type') ?? '', origin: url }
	return visitor.send('/bevis/fil', { method: 'POST', headers, body: Buffer.from(await encoded.arrayBuffer()) })
}

/** Whether the list of statuses says that the credential holds no longer. */
async function isEnded(visitor: Client, credential: { credentialStatus: Record<string, string> }): Promise<boolean> {
	const { statusListCredential = '', statusListIndex } = credential.credentialStatus
	const list = JSON.parse((await visitor.get(new URL(statusListCredential).pathname)).text)
	const bits = gunzipSync(Buffer.from(list.credentialSubject.encodedList.slice(1), 'base64url'))
	const index = Number(statusListIndex)
	return (((bits[Math.floor(index / 8)] ?? 0) >> (7 - (index % 8))) & 1) === 1
}

test('a stranger verifies a certificate with what stands open on the portal', async ({ db, learner, asPerson }) => {
	const visitor = await asPerson()
	const code = await givenCode(db, await learner())

	const credential = await visitor.get(`/bevis/${code}/openbadge.json`)
	const did = await visitor.get('/.well-known/did.json')
	const list = await visitor.get('/bevis-status/1')

	expect(await verifyAsStranger(credential.text, JSON.parse(did.text))).toBe('valid')
	expect(await verifyAsStranger(list.text, JSON.parse(did.text))).toBe('valid')
	for (const { headers } of [credential, did, list]) {
		expect(headers.get('access-control-allow-origin')).toBe('*')
		expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
		expect(headers.get('cache-control')).toMatch(/^public, (no-cache|max-age=300)$/)
	}
	expect(credential.headers.get('content-type')).toBe('application/vc')
	expect(credential.headers.get('content-disposition')).toBe(`attachment; filename="kursbevis-${code}.json"`)
	expect(credential.headers.get('x-robots-tag')).toBe('noindex')
	expect((await visitor.get(`/bevis/${code.toLowerCase()}/openbadge.json`)).location).toBe(
		`/bevis/${code}/openbadge.json`,
	)
})

test('the picture holds the credential, and both are the same each time', async ({ db, learner, asPerson }) => {
	const visitor = await asPerson()
	const code = await givenCode(db, await learner())
	const [credential, picture, ...again] = await Promise.all(
		['openbadge.json', 'merke.svg', 'openbadge.json', 'merke.svg'].map((name) => visitor.get(`/bevis/${code}/${name}`)),
	)

	expect(picture?.text).toContain(`<![CDATA[${credential?.text}]]>`)
	expect(picture?.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
	expect(again.map(({ text }) => text)).toEqual([credential?.text, picture?.text])
	const etag = credential?.headers.get('etag') ?? ''
	expect((await visitor.get(`/bevis/${code}/openbadge.json`, { 'if-none-match': etag })).status).toBe(304)
})

test('the list of statuses follows a revocation and its return at once', async ({ db, learner, asPerson }) => {
	const visitor = await asPerson()
	const code = await givenCode(db, await learner())
	const credential = JSON.parse((await visitor.get(`/bevis/${code}/openbadge.json`)).text)
	const revokedAt = new Date().toISOString()
	const set = (values: object) => db.updateTable('certificate').set(values).where('code', '=', code).execute()

	expect(await isEnded(visitor, credential)).toBe(false)
	await set({ revokedAt, revocationReason: 'misuse' })
	expect(await isEnded(visitor, credential)).toBe(true)
	await set({ revokedAt: null, revocationReason: null })
	expect(await isEnded(visitor, credential)).toBe(false)
})

test('a file is told to be genuine, changed or something else', async ({ app, db, learner, asPerson }) => {
	const visitor = await asPerson()
	const code = await givenCode(db, await learner())
	const { text } = await visitor.get(`/bevis/${code}/openbadge.json`)
	const told = async (content: string, name = 'bevis.json') => check(visitor, app.url, content, name)

	expect((await told(text)).text).toContain('Beviset er ekte og gyldig')
	expect((await told(text.replace('Andersen', 'Anderson'))).text).toContain('Fila er endret')
	const nothing = await told('hei', 'brev.txt')
	expect(nothing.status).toBe(400)
	expect(nothing.text).toContain('Vi finner ikke noe bevis i «brev.txt»')
	const empty = await visitor.post('/bevis/fil', {})
	expect(empty.text).toContain('Velg fila du vil sjekke.')
})

test('whoever guesses codes has to wait, whichever way', async ({ asPerson }) => {
	const visitor = await asPerson()
	for (let n = 0; n < 10; n++) {
		const code = makeCertificateCode(seededRandom(`guess ${n}`))
		expect((await visitor.get(`/bevis/${code}/${n % 2 ? 'merke.svg' : 'openbadge.json'}`)).status).toBe(404)
	}
	const next = await visitor.get(`/bevis/${makeCertificateCode(seededRandom('one more'))}/openbadge.json`)

	expect(next.status).toBe(429)
	expect(Number(next.headers.get('retry-after'))).toBeGreaterThan(0)
})

test('the first start makes a key for the portal alone, the next keeps it, and one that others may read is refused', async () => {
	test.setTimeout(90_000)
	const folder = mkdtempSync(join(tmpdir(), 'portal-keys-'))
	const file = join(folder, 'keys', 'issuer.pem')
	const first = await startPortal({ dataDir: folder })
	const pem = readFileSync(file, 'utf8')
	await first.stop()
	expect(statSync(file).mode & 0o777).toBe(0o600)
	expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o700)

	const second = await startPortal({ dataDir: folder })
	const did = await clientOf(second.url).get('/.well-known/did.json')
	await second.stop()
	expect(readFileSync(file, 'utf8')).toBe(pem)
	expect(JSON.parse(did.text).verificationMethod).toHaveLength(1)

	chmodSync(file, 0o644)
	const { code, stderr } = await runStart({ DATA_DIR: folder })
	expect(code).toBe(1)
	expect(stderr.trim()).toBe(
		`Others on this machine may read the key in ${file}: run «chmod 600 ${file}» and start again.`,
	)
	rmSync(folder, { recursive: true, force: true })
})
