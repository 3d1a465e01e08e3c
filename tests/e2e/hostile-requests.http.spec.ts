import { findReflectionNote } from '#db/queries/reflection-notes'
import type { Learning } from '#db/seeds/build'
import { lessonsOf } from '~/domain/course'
import type { Client } from '../support/http-client'
import { sendRaw } from '../support/raw-request'
import { clientFor, expect, test } from './fixtures'

/** What must never reach anybody: where in the code it went wrong, or a library's own words. */
const innards = /.{0,80}(\bat [\w.<>]+ \(|\.(ts|tsx|js):\d+|node_modules|TypeError|SqliteError|Unexpected Server Error)/
const sentence = /\p{L}{2,}[^<>{}]*[.!]/u

function expectCalm(answer: { status: number; text: string }, what: string): void {
	expect(answer.status, what).toBeGreaterThanOrEqual(400)
	expect(answer.status, what).toBeLessThan(500)
	expect(innardsIn(answer.text), what).toBeNull()
	expect(sentence.test(answer.text), what).toBe(true)
}

function innardsIn(text: string): string | null {
	// The data of an error page, which no one reads, has Remix's own word for an error without its details.
	return text.replace(/<script[^>]*>window\.__remixContext[^<]*/g, '').match(innards)?.[0] ?? null
}

function firstLesson({ course }: Learning): string {
	const [place] = lessonsOf(course)
	return `/kurs/${course.slug}/${place?.module.slug}/${place?.lesson.slug}`
}

const strange = {
	'an id that nothing has': '00000000-0000-4000-8000-000000000000',
	'no id at all': '%27%20or%201%3D1%20--',
	'a way up': '..%2f..%2fcourse.yml',
	'a NUL character': '%00',
	'a broken percent code': '%E0%A4%A',
	'bytes that are no text': '%ff%fe',
	emoji: '%F0%9F%98%80',
	'a half of a character': '%ED%A0%80',
	'a very long word': 'a'.repeat(5_000),
}

for (const [what, id] of Object.entries(strange)) {
	test(`${what} in an address is calmly answered`, async ({ learner, asPerson }) => {
		const learning = await learner()
		const client = await asPerson(learning.personId)
		const lesson = firstLesson(learning)
		const paths = ['/kurs/', '/kurs/igangsetter/', '/kurs/igangsetter/velkommen/', '/bevis/', '/nytt-passord/']
		const learners = ['/kurs/igangsetter/sluttprove/', '/kurs/igangsetter/velkommen/quiz/', `${lesson}/svar/`]
		for (const path of [...paths, ...learners].map((start) => start + id)) {
			const read = await client.get(path)
			// The address of a form leads to the page that it stands on, whatever follows.
			if (read.status !== 302) expectCalm(read, `GET ${path.slice(0, 80)}`)
			expectCalm(await client.post(path, { password: 'x' }), `POST ${path.slice(0, 80)}`)
		}
		expectCalm(await client.get(`/min-side/kursbevis/${id}/pdf`), 'PDF')
	})
}

test('a file outside the browser’s folder is not given out', async ({ asPerson }) => {
	const client = await asPerson()
	for (const path of [
		'/assets/..%2f..%2f..%2fpackage.json',
		'/..%2fserver%2fportal.js',
		'/courses/igangsetter/01-velkommen/quiz.yml',
		'/build/server/portal.js',
		'/data/portal.sqlite',
		'/assets/finnes-ikke.js',
	]) {
		expectCalm(await client.get(path), path)
	}
})

for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
	test(`${method} is answered with 405`, async ({ asPerson }) => {
		const answer = await (await asPerson()).send('/min-side', { method })
		expect(answer.status).toBe(405)
		expectCalm(answer, method)
	})
}

test('a form sent to a page without one is answered with 405', async ({ asPerson }) => {
	const client = await asPerson()
	for (const path of ['/', '/kurs', '/kurs/igangsetter', '/personvern', '/healthz', '/robots.txt', '/min-side']) {
		const answer = await client.post(path, { a: 'b' })
		expect(answer.status, path).toBe(405)
		expectCalm(answer, path)
	}
})

const forms = ['/logg-inn', '/registrer', '/glemt-passord', '/nytt-passord/finnes-ikke', '/forste-administrator/nei']
const encodings: Record<string, RequestInit> = {
	'JSON instead of a form': { body: '{}', headers: { 'content-type': 'application/json' } },
	'no kind of body': { body: new Uint8Array([1, 2]) },
	'a form in parts without a boundary': { body: 'x', headers: { 'content-type': 'multipart/form-data' } },
	'a form in parts that is cut off': {
		body: '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\nada',
		headers: { 'content-type': 'multipart/form-data; boundary=x' },
	},
	'nothing at all': { body: '' },
	'fields that nobody asked for': {
		body: new URLSearchParams({ __proto__: 'x', constructor: 'y', 'email[]': 'z', email: '' }),
	},
}
for (const [what, init] of Object.entries(encodings)) {
	test(`${what} is answered with 400`, async ({ learner, asPerson }) => {
		const learning = await learner()
		const visitor = await asPerson()
		const client = await asPerson(learning.personId)
		const lesson = firstLesson(learning)
		const learners = [`${lesson}/notat`, `${lesson}/sted`, '/min-side/konto/navn', '/kurs/igangsetter/evaluering']
		const ask = async (who: Client, path: string) => {
			const answer = await who.send(path, { ...init, method: 'POST' })
			expect(answer.status, path).toBe(400)
			expectCalm(answer, path)
		}
		for (const path of forms) await ask(visitor, path)
		for (const path of learners) await ask(client, path)
	})
}

test('what is too large is refused before it is read', async ({ asPerson }) => {
	const answer = await (await asPerson()).post('/logg-inn', { email: 'x'.repeat(300_000) })
	expect(answer.status).toBe(413)
	expectCalm(answer, '413')
})

test('a body that does not say how large it is is refused', async ({ app }) => {
	const answer = await sendRaw(
		app.url,
		`POST /logg-inn HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\na=b\r\n0\r\n\r\n`,
	)
	expect(answer.status).toBe(411)
})

for (const [what, start, headers] of [
	['an address that is a star', 'GET *', 'Host: localhost'],
	['another site’s address', 'GET http://annet.eksempel.no/', 'Host: localhost'],
	['a host that can’t be', 'GET /', 'Host: localhost:99999'],
	['a host that is not this machine', 'GET /', 'Host: annet.eksempel.no'],
	['no host', 'GET /', 'X: y'],
	['two lengths', 'POST /logg-inn', 'Host: localhost\r\nContent-Length: 3\r\nContent-Length: 4'],
	['a flood of headers', 'GET /', `Host: localhost\r\n${'X-Flood: aaaaaaaaaaaaaaaaaaaa\r\n'.repeat(2_000)}Y: z`],
	['a huge header', 'GET /', `Host: localhost\r\nX-Huge: ${'a'.repeat(100_000)}`],
] as const) {
	test(`${what} is answered with 4xx`, async ({ app }) => {
		const { status, text } = await sendRaw(app.url, `${start} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`)
		expect(status).toBeGreaterThanOrEqual(400)
		expect(status).toBeLessThan(500)
		expect(innardsIn(text)).toBeNull()
	})
}

test('a session’s cookie that means nothing is a visitor’s', async ({ app }) => {
	for (const value of ['x', '%00', '"', 'a'.repeat(4_000), '%E0%A4%A', '../..']) {
		const { status } = await fetch(`${app.url}/min-side`, { headers: { cookie: `okt=${value}` }, redirect: 'manual' })
		expect(status, value.slice(0, 20)).toBe(302)
	}
})

test('a form is taken whatever the request calls its host on the way', async ({ asPerson }) => {
	const headers = { 'x-forwarded-host': 'annet.eksempel.no', forwarded: 'host=annet.eksempel.no' }
	expect((await (await asPerson()).post('/glemt-passord', { email: 'kim@eksempel.no' }, headers)).status).toBe(200)
})

test('NUL characters and halves of characters in a text neither break it nor stay in it', async ({
	db,
	learner,
	asPerson,
}) => {
	const learning = await learner()
	const client = await asPerson(learning.personId)
	const [place] = lessonsOf(learning.course)
	const body = 'notat=f%00%C3%B8r%ED%A0%80etter&utgave=0'
	const headers = { 'content-type': 'application/x-www-form-urlencoded' }
	const answer = await client.send(`${firstLesson(learning)}/notat`, { method: 'POST', body, headers })
	expect(answer.status).toBe(303)

	const note = place && (await findReflectionNote(db, learning.personId, learning.course.id, place.lesson.id))
	expect(note?.body).toMatch(/^før\uFFFD+etter$/)
	for (const [path, fields] of [
		['/min-side/konto/navn', { name: 'A\0da' }],
		['/kurs/igangsetter/kursbevis', { navn: 'A\0da' }],
		['/kurs/igangsetter/evaluering', { 'e-beholde': 'bra\0' }],
		['/registrer', { name: 'A\0da', email: 'a\0@eksempel.no', password: 'tre\0kaffekopper' }],
	] as const) {
		const { status, text } = await client.post(path, { ...fields })
		expect(status, path).toBeLessThan(500)
		expect(innardsIn(text), path).toBeNull()
	}
})

test('the log tells each request by an id, and nobody by name', async ({ app, learner }) => {
	const learning = await learner('Ragnhildur')
	const client = await clientFor(app, learning.personId)
	const person = await app.db
		.selectFrom('person')
		.selectAll()
		.where('id', '=', learning.personId)
		.executeTakeFirstOrThrow()
	const code = 'K7QX-4MPT-9R2W'
	await client.get(`/bevis/${code}`)
	await client.get(`/nytt-passord/${'hemmelig'.repeat(5)}`)
	await client.post(`${firstLesson(learning)}/notat`, { notat: 'Dette er hemmelig', utgave: '0' })
	await client.post('/logg-inn', { email: person.email, password: 'et-gjettet-passord' })
	const last = await client.get('/min-side/konto')
	const id = last.headers.get('x-request-id') ?? 'none'
	await expect.poll(() => app.output()).toContain(id)

	const log = app.output().slice(app.output().indexOf('Portalen er klar'))
	for (const line of log.split('\n').filter((text) => text.startsWith('{'))) {
		expect(JSON.parse(line).requestId, line).toMatch(/^[0-9a-f]{8}$/)
	}
	const secrets = [person.email, 'Ragnhildur', code, 'hemmelig', 'gjettet', learning.personId, 'ada@eksempel.no']
	for (const secret of [...secrets, 'Ada Andersen', 'Grace Hansen']) expect(log).not.toContain(secret)
})
