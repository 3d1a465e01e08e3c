import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { ServerBuild } from '@remix-run/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPortal } from './portal.server'
import { withoutSecrets } from './request-log.server'

/** Never asked: every request here ends before Remix, or in a file. */
const build = { routes: {}, future: {}, entry: { module: {} } } as unknown as ServerBuild

function serve(purpose: 'demonstration' | 'real-use', publicUrl: string) {
	const app = createPortal({
		build,
		purpose,
		publicUrl,
		isDevelopment: false,
		assets: [(request, response, next) => (request.path === '/file' ? void response.send('a file') : next())],
	})
	const server = app.listen(0, '127.0.0.1')
	return { server, url: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const demonstration = serve('demonstration', 'http://localhost:3000')
const real = serve('real-use', 'https://kurs.eksempel.no')

beforeAll(() => Promise.all([demonstration, real].map(({ server }) => server.listening || once(server, 'listening'))))
afterAll(() => {
	for (const { server } of [demonstration, real]) server.close()
})

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is answered with 405 and a sentence', async (method) => {
	const response = await fetch(`${demonstration.url()}/file`, { method })

	expect(response.status).toBe(405)
	expect(response.headers.get('allow')).toBe('GET, HEAD, POST')
	expect(await response.text()).toContain('GET, HEAD og POST')
})

test.each([
	{ language: 'nn', expected: 'Portalen svarer berre på GET, HEAD og POST.\n' },
	{ language: 'en', expected: 'The portal answers GET, HEAD and POST only.\n' },
])('who has chosen $language is refused in it', async ({ language, expected }) => {
	const response = await fetch(`${demonstration.url()}/file`, {
		method: 'DELETE',
		headers: { cookie: `okt=x; sprak=${language}` },
	})

	expect(await response.text()).toBe(expected)
})

test('a body that is too large is refused before it is read', async () => {
	const response = await fetch(`${demonstration.url()}/file`, { method: 'POST', body: 'x'.repeat(300_000) })

	expect(response.status).toBe(413)
	expect(await response.text()).toContain('for stort')
})

describe('a form', () => {
	const send = (url: string, headers: Record<string, string>) =>
		fetch(`${url}/file`, { method: 'POST', body: 'a=b', headers })

	test.each([
		{ why: 'from this portal', origin: () => demonstration.url(), expected: 200 },
		{ why: 'from another site', origin: () => 'https://ond.eksempel.no', expected: 403 },
		{ why: 'from a page without an origin', origin: () => 'null', expected: 403 },
		{ why: 'from another port', origin: () => 'http://127.0.0.1:1', expected: 403 },
	])('$why: $expected', async ({ origin, expected }) => {
		expect((await send(demonstration.url(), { Origin: origin() })).status).toBe(expected)
	})

	test('behind a proxy comes from the public address', async () => {
		expect((await send(real.url(), { Origin: 'https://kurs.eksempel.no' })).status).toBe(200)
		expect((await send(real.url(), { Origin: real.url() })).status).toBe(403)
	})

	test('that a browser says is from elsewhere is refused without an origin too', async () => {
		expect((await send(demonstration.url(), { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
	})
})

test('every answer carries a strict policy with a nonce of its own', async () => {
	const policies = await Promise.all(
		[1, 2].map(async () => (await fetch(`${real.url()}/file`)).headers.get('content-security-policy') ?? ''),
	)

	expect(policies[0]).toMatch(/script-src 'self' 'nonce-[^']+'/)
	expect(policies[0]).not.toContain('unsafe')
	expect(policies[0]).not.toBe(policies[1])
})

test('https is kept to once it is used, and only then', async () => {
	expect((await fetch(`${real.url()}/file`)).headers.get('strict-transport-security')).toContain('max-age')
	expect((await fetch(`${demonstration.url()}/file`)).headers.get('strict-transport-security')).toBeNull()
})

test.each([
	['/nytt-passord/abcdefghijklmnopqrstuvwxyz012345', '/nytt-passord/…'],
	['/bevis/K7QX-4MPT-9R2W', '/bevis/…'],
	['/min-side/kursbevis/K7QX-4MPT-9R2W/pdf', '/min-side/kursbevis/…/pdf'],
	['/kurs/igangsetter/velkommen/quiz', '/kurs/igangsetter/velkommen/quiz'],
])('%s is logged as %s', (path, logged) => {
	expect(withoutSecrets(path)).toBe(logged)
})
