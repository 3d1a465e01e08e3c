import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { givenCertificate } from '#db/seeds/build'
import { type Course, lessonsOf } from '~/domain/course'
import type { Question } from '~/domain/quiz/question'
import { questionsOf } from '~/domain/quiz/question'
import { writeReflection } from '~/operations/write-reflection.server'
import type { Client } from '../support/http-client'
import { expect, test } from './fixtures'

const client = join(import.meta.dirname, '../../build/client')

/** Every page of the course for who has begun on it, with an open attempt at every quiz. */
async function pagesOf(course: Course, asker: Client): Promise<string[]> {
	const root = `/kurs/${course.slug}`
	const quizzes = [...course.modules.map(({ slug }) => `${root}/${slug}/quiz`), `${root}/sluttprove`]
	const attempts = []
	for (const quiz of quizzes) attempts.push((await asker.post(quiz, {})).location ?? '')
	const lessons = lessonsOf(course).map(({ module, lesson }) => `${root}/${module.slug}/${lesson.slug}`)
	return ['/', '/kurs', '/min-side', root, ...lessons, ...quizzes, ...attempts, `${root}/kursbevis`]
}

/** What a reason says, as it looks in HTML and in JSON alike: its longest stretch that neither of them escapes. */
function tellTale(because: string): string {
	const pieces = because.split(/["'&<>\\]/).sort((one, other) => other.length - one.length)
	return pieces[0] ?? because
}

function reasonsOf(question: Question): string[] {
	if (question.kind === 'match') return question.pairs.map(({ because }) => because.nb)
	if (question.kind === 'order') return question.items.map(({ because }) => because.nb)
	return question.options.map(({ because }) => because.nb)
}

function reasonsIn(course: Course): string[] {
	const questions = course.modules.flatMap((module) => [...questionsOf(module.quiz), ...module.quickQuestions])
	return questions.flatMap(reasonsOf).map(tellTale)
}

test('nothing that a browser gets before answering holds a reason or the key', async ({
	course,
	learner,
	asPerson,
}) => {
	const asker = await asPerson((await learner()).personId)
	const reasons = reasonsIn(course)
	expect(reasons.length).toBeGreaterThan(150)

	const pages = await pagesOf(course, asker)
	expect(pages.length).toBeGreaterThan(45)
	for (const path of pages) {
		for (const address of [path, `${path === '/' ? '/_root' : path}.data`]) {
			const { status, text } = await asker.get(address)
			expect(status, address).toBe(200)
			expect(
				reasons.filter((reason) => text.includes(reason)),
				address,
			).toEqual([])
			expect(text, address).not.toMatch(/"(because|correct|isRight|expected)"/)
		}
	}
})

test('no file for the browser holds a question, a reason or the key', async ({ course }) => {
	const questions = course.modules.flatMap((module) => [...questionsOf(module.quiz), ...module.quickQuestions])
	const told = [...reasonsIn(course), ...questions.map(({ id }) => String(id))]
	const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name))
	expect(files.length).toBeGreaterThan(30)
	for (const name of files) {
		const text = readFileSync(join(client, name), 'utf8')
		expect(
			told.filter((secret) => text.includes(secret)),
			name,
		).toEqual([])
	}
})

test('an order to put right is never shown in the right order', async ({ course, learner, asPerson }) => {
	const learning = await learner()
	const asker = await asPerson(learning.personId)
	for (const module of course.modules) {
		const path = (await asker.post(`/kurs/${course.slug}/${module.slug}/quiz`, {})).location ?? ''
		const { text } = await asker.get(path)
		for (const question of questionsOf(module.quiz)) {
			if (question.kind !== 'order' || !text.includes(`"svar.${question.id}.`)) continue
			const places = question.items.map(({ id }) => text.indexOf(`name="svar.${question.id}.${id}"`))
			expect(
				[...places].sort((a, b) => a - b),
				question.id,
			).not.toEqual(places)
		}
	}
})

const adas = /Ada|hemmelighet|ada-/

const odd: Record<string, Record<string, string>> = {
	plainly: {},
	'for JSON': { accept: 'application/json' },
	'as a proxy would': { 'x-forwarded-for': '10.0.0.1', 'x-forwarded-host': 'localhost', 'x-real-ip': '10.0.0.1' },
	'with made-up inner headers': { 'x-portal-request': '00000000', 'x-portal-address': '10.0.0.1' },
	'for what is new': { 'if-none-match': '*', 'if-modified-since': 'Sat, 01 Jan 2000 00:00:00 GMT' },
	'for a part': { range: 'bytes=0-20000' },
	compressed: { 'accept-encoding': 'gzip, br' },
}

for (const [how, headers] of Object.entries(odd)) {
	test(`what Ada has seen nobody else sees, asked ${how}`, async ({ db, learner, asPerson }) => {
		const ada = await learner('Ada Adasdatter')
		const grace = await learner('Grace')
		const places = lessonsOf(ada.course).slice(0, 3)
		const lessons = places.map(({ module, lesson }) => `/kurs/igangsetter/${module.slug}/${lesson.slug}`)
		for (const { lesson } of places) {
			const note = { courseId: ada.course.id, lessonId: lesson.id, body: 'Min hemmelighet', seenRevision: 0 }
			await writeReflection(db, { ...ada, ...note })
		}
		await givenCertificate(db, ada, 'Ada Adasdatter')
		const pages = [...lessons, '/min-side', '/min-side/konto', '/kurs/igangsetter', '/kurs/igangsetter/kursbevis']
		const adasClient = await asPerson(ada.personId)
		for (const path of pages) expect((await adasClient.get(path, headers)).status).toBeLessThan(300)

		const graces = await asPerson(grace.personId)
		for (const client of [graces, await asPerson()]) {
			for (const path of pages.flatMap((page) => [page, `${page}.data`])) {
				const { text } = await client.get(path, headers)
				expect(text, path).not.toMatch(adas)
				const head = await client.send(path, { method: 'HEAD', headers })
				expect(head.text).toBe('')
				expect([...head.headers].join('\n')).not.toMatch(adas)
			}
		}
		await adasClient.post('/logg-ut', {})
		for (const path of pages) expect((await adasClient.get(path, headers)).text, path).not.toMatch(adas)
	})
}

/** What a policy lets run in the page besides files of our own: a nonce, or hashes. */
const allowedScripts = (policy: string | null) => policy?.match(/script-src 'self' ([^;]*)/)?.[1] ?? ''

test('a page has a nonce of its own each time', async ({ learner, asPerson }) => {
	const learning = await learner()
	const asker = await asPerson(learning.personId)
	const answers = [await asker.get('/min-side/konto'), await asker.get('/min-side/konto')]
	const nonces = answers.map(({ text }) => text.match(/nonce="([^"]+)"/)?.[1])
	expect(new Set(nonces).size).toBe(2)
	for (const [index, { text, headers }] of answers.entries()) {
		expect(text).not.toMatch(/(nonce|request)-[0-9a-f]{8}-/)
		expect(allowedScripts(headers.get('content-security-policy'))).toBe(`'nonce-${nonces[index]}'`)
		expect(headers.get('cache-control')).toBe('private, no-store')
	}
})

test('a page that is kept lets just its own scripts run, by their hashes', async ({ learner, asPerson }) => {
	const learning = await learner()
	const asker = await asPerson(learning.personId)
	await asker.get('/min-side')
	const { text, headers } = await asker.get('/min-side')

	const inline = [...text.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code)
	const hashes = inline.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
	expect(new Set(allowedScripts(headers.get('content-security-policy')).split(' '))).toEqual(new Set(hashes))
	expect(text).not.toMatch(/nonce=|(nonce|request)-[0-9a-f]{8}-/)
	expect(headers.get('cache-control')).toBe('private, no-store')
})

test('an error page names the request as the log does', async ({ app }) => {
	const answer = await fetch(`${app.url}/bevis/${'x'.repeat(101)}`)

	expect(answer.status).toBe(404)
	expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}$/)
	expect(await answer.text()).not.toMatch(/(nonce|request)-[0-9a-f]{8}-/)
})
