import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createElement, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Course } from '~/domain/course'
import type { CourseId } from '~/domain/ids'
import type { LessonContext } from '~/domain/lesson-context'
import type { LessonBody } from './body-store'
import { type Library, openLibrary, warm } from './library.server'
import { CourseProblems } from './problems'

/** Names of the compiled bodies in a cache; the courses as they were read lie there too. */
async function bodiesIn(cacheDir: string): Promise<string[]> {
	return (await readdir(cacheDir)).filter((name) => !name.startsWith('courses-'))
}

let folder: string
let coursesDir: string
let cacheDir: string
let rendered: number

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'library-'))
	coursesDir = join(folder, 'courses')
	cacheDir = join(folder, 'cache')
	rendered = 0
	await cp('tests/fixtures/courses', coursesDir, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

/** A library whose lessons are shown plainly, and which counts how often one is rendered. */
function open(options: { watch?: boolean; version?: string } = {}): Library {
	return openLibrary({
		coursesDir,
		cacheDir,
		components: { version: options.version ?? '1', elements: plain, InLesson: Counted },
		watch: options.watch ?? false,
	})
}

function Counted({ context, children }: { context: LessonContext; children: ReactNode }) {
	rendered += 1
	return createElement('article', { lang: context.language, 'data-pictures': context.picturesAt }, children)
}
const Plain = ({ children }: { children?: ReactNode }) => createElement('div', null, children)
const names = ['Situation', 'Example', 'Exercise', 'KeyPoint', 'Note', 'Cite', 'HelpNow']
const plain = Object.fromEntries(names.map((name) => [name, Plain]))

async function onlyCourse(library: Library, language: 'nb' | 'nn' | 'en' = 'nb'): Promise<Course> {
	const course = await library.find('prove-kurs', language)
	if (!course) throw new Error('no course')
	return course
}

async function firstBody(library: Library, language: 'nb' | 'nn' | 'en' = 'nb'): Promise<LessonBody> {
	const lesson = (await onlyCourse(library, language)).modules[0]?.lessons[0]
	const body = await library.body(lesson?.bodyHash ?? '')
	if (!body) throw new Error('no body')
	return body
}

describe('courses', () => {
	test('come in the order of their numbers, with the addresses after them', async () => {
		const course = await onlyCourse(open())

		expect(course.modules.map(({ number, slug }) => `${number} ${slug}`)).toEqual(['1 forste', '2 andre'])
		expect(course.modules[0]?.lessons.map(({ number, slug }) => `${number} ${slug}`)).toEqual(['1 en-kopp'])
		expect(course.modules[0]?.lessons[0]?.questions).toEqual(['q-hurtig-vann'])
	})

	test('are found by address and by id, and nothing else is found', async () => {
		const library = open()

		expect((await library.findById('c-prove' as CourseId, 'nb'))?.slug).toBe('prove-kurs')
		expect(await library.find('finnes-ikke', 'nb')).toBeUndefined()
		expect(await library.findById('c-finnes-ikke' as CourseId, 'nb')).toBeUndefined()
		expect((await library.list('nb')).map(({ id }) => id)).toEqual(['c-prove'])
	})

	test('are in a language that they list, and say so', async () => {
		await appendFile(join(coursesDir, 'prove-kurs/course.yml'), '\nlanguages: [nb, en]\ndraft: true\n')
		const course = await onlyCourse(open(), 'en')

		expect(course).toMatchObject({ language: 'en', title: 'A short course in coffee' })
		expect(course.modules.map(({ title }) => title)).toEqual(['Brewing', 'Å dele'])
	})

	test('are in bokmål in a language that they do not list, and say so', async () => {
		const course = await onlyCourse(open(), 'en')

		expect(course).toMatchObject({ language: 'nb', title: 'Prøvekurs i kaffe' })
		expect(course.modules.map(({ title }) => title)).not.toContain('Brewing')
	})

	test('have lessons in bokmål where they are not translated, lesson by lesson', async () => {
		const course = await onlyCourse(open(), 'en')

		expect(course.modules.map(({ lessons }) => lessons[0]?.title)).toEqual(['A cup of coffee', 'To kopper'])
		expect((await firstBody(open(), 'en')).outline).toEqual([{ id: 's-the-water', title: 'The water' }])
	})

	test('draw the final test from the pool of each module and from its own questions', async () => {
		const { finalTest } = await onlyCourse(open())

		expect(finalTest.groups.map(({ draw, questions }) => [draw, questions.length])).toEqual([
			[2, 6],
			[1, 1],
			[2, 6],
			[1, 1],
		])
	})

	test('bring exercises, scenarios, reading, words, misconceptions and the plan, all in every language', async () => {
		const course = await onlyCourse(open(), 'en')
		const [first, second] = course.modules

		expect(first?.exercises[0]).toMatchObject({ id: 'x-koke', title: { nb: 'Kok kaffe', en: 'Brew coffee' } })
		expect(first?.scenarios[0]).toMatchObject({ id: 's-tom-kjele', slug: 'tom-kjele' })
		expect(first?.scenarios[0]?.endings.map(({ help }) => help)).toEqual([false, true])
		expect(first?.reading[0]).toMatchObject({ year: 2020 })
		expect(second?.glossary).toMatchObject([{ id: 'g-pafyll' }])
		expect(course.misconceptions['alt-er-kaffe']?.nb).toBe('Alt man kan drikke, er kaffe.')
		expect(course.plan?.parts).toMatchObject([{ id: 'p-kaffe', moduleId: 'm-andre' }])
		expect(course.languages).toEqual(['nb'])
	})

	test('say what stands in each lesson, and in which language it is', async () => {
		const [first, second] = (await onlyCourse(open(), 'en')).modules.map(({ lessons }) => lessons[0])

		expect(first).toMatchObject({
			exercises: ['x-koke'],
			scenarios: ['s-tom-kjele'],
			planParts: [],
			bodyLanguage: 'en',
		})
		expect(second).toMatchObject({ exercises: [], scenarios: [], planParts: ['p-kaffe'], bodyLanguage: 'nb' })
	})

	test('with a mistake are refused with the whole list', async () => {
		await appendFile(join(coursesDir, 'prove-kurs/01-forste/module.yml'), 'dager: 1\n')

		const failure = await open()
			.list('nb')
			.catch((error: unknown) => error)

		expect(failure).toBeInstanceOf(CourseProblems)
		expect(String(failure)).toContain('01-forste/module.yml:6 unknown key «dager»')
	})
})

test('a folder without a course is refused', async () => {
	coursesDir = join(folder, 'nowhere')

	await expect(open().list('nb')).rejects.toThrow('no course lies here')
})

describe('a body', () => {
	test('is cut where a quick question belongs, and names its passages', async () => {
		const { pieces, outline } = await firstBody(open())

		expect(pieces.map((piece) => (piece.kind === 'question' ? piece.questionId : piece.kind)).join(' ')).toBe(
			'html q-hurtig-vann html html html html exercise scenario html',
		)
		const audiences = pieces.flatMap((piece) => (piece.kind === 'html' ? (piece.audience ?? []) : []))
		expect(audiences.join(' ')).toBe('volunteer professional student')
		expect(outline).toEqual([
			{ id: 's-vannet', title: 'Vannet' },
			{ id: 's-vannet-2', title: 'Vannet' },
		])
		for (const { id } of outline) expect(JSON.stringify(pieces)).toContain(`<h2 id=\\"${id}\\">`)
	})

	test('is made once, however many ask at once and whatever process asks later', async () => {
		const library = open()
		await Promise.all([firstBody(library), firstBody(library), warm(library)])
		await warm(library)
		await warm(open())

		expect(rendered).toBe(3)
		expect(await bodiesIn(cacheDir)).toHaveLength(3)
	})

	test('is whole when several processes make it at once', async () => {
		await Promise.all([warm(open()), warm(open()), warm(open())])
		const names = await bodiesIn(cacheDir)

		expect(names.filter((name) => /^[0-9a-f]{32}\.json$/.test(name))).toHaveLength(names.length)
		for (const name of names) expect(JSON.parse(await readFile(join(cacheDir, name), 'utf8'))).toHaveProperty('pieces')
	})

	test('is made anew when what shows it has changed', async () => {
		await warm(open())
		await warm(open({ version: '2' }))

		expect(rendered).toBe(6)
	})

	test('that a power cut left empty is made anew', async () => {
		await warm(open())
		for (const name of await bodiesIn(cacheDir)) await writeFile(join(cacheDir, name), '')

		expect((await firstBody(open())).pieces).toHaveLength(9)
	})

	test.each(['', '..', '../../courses/prove-kurs/course', 'f'.repeat(32)])(
		'with the name «%s» is not there',
		async (name) => {
			expect(await open().body(name)).toBeUndefined()
		},
	)

	test('shows an edit at once when watching, and compiles only what was edited', async () => {
		const library = open({ watch: true })
		await warm(library)
		const file = join(coursesDir, 'prove-kurs/01-forste/01-en-kopp.nb.mdx')
		await writeFile(file, (await readFile(file, 'utf8')).replace('Fire minutter', 'Fem minutter'))

		expect(JSON.stringify(await firstBody(library))).toContain('Fem minutter')
		expect(await warm(library)).toBe(3)
		expect(rendered).toBe(4)
	})

	test('stays as it was when not watching', async () => {
		const library = open()
		await warm(library)
		const file = join(coursesDir, 'prove-kurs/01-forste/01-en-kopp.nb.mdx')
		await writeFile(file, (await readFile(file, 'utf8')).replace('Fire minutter', 'Fem minutter'))

		expect(JSON.stringify(await firstBody(library))).toContain('Fire minutter')
	})

	test('shows again, when watching, once a mistake has been mended', async () => {
		const library = open({ watch: true })
		const file = join(coursesDir, 'prove-kurs/01-forste/module.yml')
		const text = await readFile(file, 'utf8')
		await writeFile(file, `${text}dager: 1\n`)
		await expect(library.list('nb')).rejects.toThrow('unknown key')
		await writeFile(file, text)

		expect(await library.list('nb')).toHaveLength(1)
	})
})
