import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Problem } from './problems'
import { checkPublishedIds } from './published-ids'
import { readCourses } from './read-courses'
import { checkTranslationNotes } from './translation-notes'

let folder: string
let course: string
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'courses-'))
	course = join(folder, 'prove-kurs')
	await cp('tests/fixtures/courses', folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

async function edit(file: string, from: string, to: string): Promise<void> {
	const path = join(course, file)
	const text = await readFile(path, 'utf8')
	expect(text).toContain(from)
	await writeFile(path, text.replaceAll(from, to))
}

function short({ file, line, message }: Problem): string {
	return `${file.replace(`${course}/`, '')}:${line} ${message}`
}

describe('a course that lists a language', () => {
	test('is refused for every text that lacks it, with file and line', async () => {
		await edit('course.yml', 'version: 1', 'version: 1\nlanguages: [nb, en]')
		await writeFile(join(course, '02-andre/fat.svg'), '<svg><title>Et fat</title></svg>')
		const unfinished = (await readCourses(folder)).unfinished.map(short)

		expect(unfinished).toContain('02-andre/01-to-kopper.nb.mdx:1 the lesson is not there in en')
		expect(unfinished).toContain('01-forste/module.yml:4 «summary» is not there in en')
		expect(unfinished).toContain('01-forste/quiz.yml:2 «title» is not there in en')
		expect(unfinished).toContain('01-forste/scenario-tom-kjele.yml:6 «text» is not there in en')
		expect(unfinished).toContain('02-andre/fat.svg:1 the picture is not there in en')
		expect(unfinished.filter((line) => line.startsWith('01-forste/01-en-kopp'))).toEqual([])
		expect(unfinished.filter((line) => line.startsWith('01-forste/kopp.svg'))).toEqual([])
	})

	test('says so in two languages at once', async () => {
		await edit('course.yml', 'version: 1', 'version: 1\nlanguages: [nb, nn, en]')
		const unfinished = (await readCourses(folder)).unfinished.map(short)

		expect(unfinished).toContain('02-andre/01-to-kopper.nb.mdx:1 the lesson is not there in nn and en')
		expect(unfinished).toContain('01-forste/01-en-kopp.nb.mdx:1 the lesson is not there in nn')
	})
})

test('what a draft lacks is a hint', async () => {
	await edit('course.yml', 'version: 1', 'version: 1\ndraft: true\ndemands: { lessons: 40 }')
	await edit('01-forste/quiz.yml', 'id: q-forste-to', 'id: q-forste-ny')
	const { courses, problems, unfinished, hints } = await readCourses(folder)
	const ids: Problem[] = []
	const idHints: Problem[] = []
	const into = (list: Problem[]) => (file: string, line: number, message: string) => list.push({ file, line, message })
	for (const one of courses) await checkPublishedIds(one, false, into(ids), into(idHints))

	expect([...problems, ...unfinished]).toEqual([])
	expect(hints.map(short)).toContain('course.yml:4 2 lessons: the course demands 40')
	expect(ids.map(short)).toEqual(['ids.txt:22 the id «q-forste-to» has vanished: once published it lives for ever'])
	expect(idHints.map(short)).toEqual(['ids.txt:1 1 ids are new: add them by --write'])
})

test('a pool in which the longest option tends to be the right one is hinted at', async () => {
	await edit('01-forste/quiz.yml', '"Den som ligner havet"', '"Den som ligner havet en stille dag om sommeren"')
	await edit('01-forste/quiz.yml', '"To" }, correct', '"To, for én og én er to" }, correct')

	expect((await readCourses(folder)).hints.map(short)).toEqual([
		'01-forste/quiz.yml:6 the right option is the longest in 2 of 2 single questions',
	])
})

test('a translation of a picture that is not there is refused', async () => {
	await writeFile(join(course, '02-andre/fat.nn.svg'), '<svg/>')

	expect((await readCourses(folder)).problems.map(short)).toEqual([
		'02-andre/fat.nn.svg:1 a translation of a picture that is not there: fat.svg',
	])
})

describe('translations', () => {
	async function hints(written?: string): Promise<string[]> {
		const found: Problem[] = []
		const { courses } = await readCourses(folder)
		for (const one of courses) {
			await checkTranslationNotes(one, written, (file, line, message) => found.push({ file, line, message }))
		}
		return found.map(short)
	}

	test('that nobody noted, or that are older than their original, are hinted at', async () => {
		expect(await hints()).toEqual([
			'translations.txt:1 9 translations are not noted: take them down by --translated <path|all>',
		])
		expect(await hints('all')).toEqual([])
		await edit('01-forste/01-en-kopp.nb.mdx', 'Fire minutter', 'Fem minutter')
		await edit('01-forste/quiz.yml', 'Hvilken kopp er blå?', 'Hvilken kopp er lyseblå?')
		await edit('01-forste/module.yml', 'day: 1', 'day:   1')

		expect(await hints()).toEqual([
			'01-forste/01-en-kopp.nb.mdx:1 has changed since it was translated (en)',
			'01-forste/quiz.yml:1 has changed since it was translated (nn)',
			'01-forste/quiz.yml:1 has changed since it was translated (en)',
		])
	})

	test('are noted one file at a time, by its path', async () => {
		await hints('all')
		await edit('01-forste/01-en-kopp.nb.mdx', 'Fire minutter', 'Fem minutter')
		await edit('01-forste/quiz.yml', 'Hvilken kopp er blå?', 'Hvilken kopp er lyseblå?')
		await hints('01-forste/quiz.yml')

		expect(await hints()).toEqual(['01-forste/01-en-kopp.nb.mdx:1 has changed since it was translated (en)'])
		const notes = (await readFile(join(course, 'translations.txt'), 'utf8')).trim().split('\n')
		expect(notes).toEqual([...notes].sort())
		for (const note of notes) expect(note).toMatch(/^[\w./-]+ (nn|en) [0-9a-f]{16}$/)
	})
})
