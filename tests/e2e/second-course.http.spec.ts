import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { givenPerson } from '#db/seeds/build'
import { courseAmong, fixtureCourses } from '../support/course'
import { startPortal } from '../support/portal'
import { clientFor, expect, test } from './fixtures'

test('a second course is served beside the first, with everything in it', async () => {
	test.setTimeout(60_000)
	const folder = mkdtempSync(join(tmpdir(), 'portal-courses-'))
	cpSync(join(import.meta.dirname, '../../courses'), folder, { recursive: true })
	cpSync(fixtureCourses, folder, { recursive: true })
	const app = await startPortal({ env: { COURSES_DIR: folder } })
	const coffee = await courseAmong(fixtureCourses, 'prove-kurs')
	const ada = await clientFor(app, await givenPerson(app.db, { name: 'Ada', now: new Date() }))
	const list = await ada.get('/kurs')
	expect(list.text).toContain('Igangsetterkurs i selvorganisert selvhjelp')
	expect(list.text).toContain('Prøvekurs i kaffe')

	expect((await ada.get('/kurs/prove-kurs/forste/en-kopp')).location).toBe('/kurs/prove-kurs')
	expect((await ada.post('/kurs/prove-kurs/pamelding', {})).location).toBe('/kurs/prove-kurs/forste/en-kopp')
	const lesson = await ada.get('/kurs/prove-kurs/forste/en-kopp')
	expect(lesson.text).toContain('Ada står på kjøkkenet')
	expect(lesson.text).toContain('Vannet skal koke. Stemmer det?')
	expect(lesson.text).not.toContain('Hurtigusann')
	const picture = lesson.text.match(/<img[^>]*src="([^"]+)"/)?.[1] ?? 'none'
	expect.soft((await ada.get(picture)).headers.get('content-type')).toContain('image/svg')
	const right = { 'svar.q-hurtig-vann': String(coffee.modules[0]?.quickQuestions[0] && 'false') }
	expect((await ada.post('/kurs/prove-kurs/forste/en-kopp/svar/q-hurtig-vann', right)).status).toBe(303)
	expect((await ada.post('/kurs/prove-kurs/forste/en-kopp/ferdig', {})).location).toBe('/kurs/prove-kurs/forste/quiz')
	expect((await ada.post('/kurs/prove-kurs/sluttprove', {})).status).toBe(303)
	expect((await ada.get('/kurs/igangsetter/velkommen/hva-er-selvorganisert-selvhjelp')).status).toBe(302)
	await app.stop()
	rmSync(folder, { recursive: true, force: true })
})

test('the second course alone is a portal too', async () => {
	const app = await startPortal({ env: { COURSES_DIR: fixtureCourses } })
	const visitor = await clientFor(app)
	expect((await visitor.get('/kurs')).text).toContain('Prøvekurs i kaffe')
	expect((await visitor.get('/kurs/igangsetter')).status).toBe(404)
	await app.stop()
})
