import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lessonElements } from '~/content/lesson-elements'
import { openLibrary } from '~/content/library.server'
import { elements } from '~/ui/lesson/elements'
import { InLesson } from '~/ui/lesson/lesson-context'

let cacheDir: string
beforeAll(async () => {
	cacheDir = await mkdtemp(join(tmpdir(), 'lessons-'))
})
afterAll(() => rm(cacheDir, { recursive: true }))

/** The markup of each lesson of the little course. */
async function lessonsIn(language: 'nb' | 'en'): Promise<string[]> {
	const library = openLibrary({
		coursesDir: 'tests/fixtures/courses',
		cacheDir,
		components: { version: '1', elements, InLesson },
		watch: false,
	})
	const [course] = await library.list(language)
	const lessons = course?.modules.flatMap((module) => module.lessons) ?? []
	const bodies = await Promise.all(lessons.map((lesson) => library.body(lesson.bodyHash)))
	return bodies.map((body) => (body?.pieces ?? []).map((piece) => (piece.kind === 'html' ? piece.html : '')).join('\n'))
}

async function markup(language: 'nb' | 'en'): Promise<string> {
	return (await lessonsIn(language)).join('\n')
}

test('everything that authors may write has something that shows it, here or on the lesson’s page', () => {
	const shown = [...Object.keys(elements), 'Question', 'Scenario', 'PlanPart', 'For'].filter((name) =>
		/^[A-Z]/.test(name),
	)

	expect(shown.sort()).toEqual(Object.keys(lessonElements).sort())
})

describe('the markup of a lesson', () => {
	test('labels each passage in words and by reference', async () => {
		const html = await markup('nb')

		expect(html).toMatch(/<aside class="lesson-situation" aria-labelledby="([^"]+)"><p [^>]*id="\1">/)
		expect(html).toContain('Tenkt situasjon')
		expect(html).toContain('Øvelse · 1 minutt<')
		expect(html).toMatch(/<div class="lesson-keypoint" role="note"/)
		expect(html).toMatch(
			/<p class="lesson-help"><a href="\/trenger-du-hjelp">Trenger du hjelp nå\?<\/a>.*113.*116\u00a0117.*116\u00a0123.*22\u00a040\u00a000\u00a040/,
		)
	})

	test('labels a translation in its own language, and what is not translated in bokmål', async () => {
		const html = await markup('en')

		expect(html).toContain('Remember')
		expect(html).toContain('(Kaffeboka, ch.\u00a01)')
		expect(html).toContain('Trenger du hjelp nå?')
	})

	test('cites by the short name, with the full title at hand', async () => {
		expect(await markup('nb')).toContain(
			'<cite class="lesson-cite" title="Den lille kaffeboka (oppdiktet, 2020)" translate="no">(Kaffeboka, kap.\u00a01)</cite>',
		)
	})

	test('puts a table in a region that the keyboard can scroll, with headings for its columns', async () => {
		const html = await markup('nb')

		expect(html).toContain('<section class="lesson-table" tabindex="0" aria-label="Tabell: Kopper, Kaffe"><table>')
		expect(html).toContain('<th scope="col">Kopper</th><th scope="col">Kaffe</th><td></td>')
	})

	test('shows pictures at an address of the portal, and marks links that leave it', async () => {
		const html = await markup('nb')

		expect(html).toContain('<img src="/kursbilder/prove-kurs/forste/kopp.svg" alt="En kopp på et bord"')
		expect(html).toContain('<a href="/kurs/prove-kurs/andre/to-kopper">')
		expect(html).toContain('<a href="https://example.org/te" rel="external noreferrer"')
	})

	test('shows a translated picture where there is one', async () => {
		expect(await markup('en')).toContain('<img src="/kursbilder/prove-kurs/forste/kopp.en.svg" alt="A cup on a table"')
	})

	test('holds no id twice, no inline style and no script', async () => {
		for (const html of await lessonsIn('nb')) {
			const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)

			expect(ids.length).toBeGreaterThan(2)
			expect(new Set(ids).size).toBe(ids.length)
			expect(html).not.toMatch(/ style=|<script| on[a-z]+=/)
		}
	})
})
