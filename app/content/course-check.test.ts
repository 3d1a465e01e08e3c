import { readFileSync } from 'node:fs'
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { inOneLine, type Problem } from './problems'
import { checkPublishedIds } from './published-ids'
import { readCourses } from './read-courses'

const lesson = '01-forste/01-en-kopp.nb.mdx'
const second = '02-andre/01-to-kopper.nb.mdx'
const quiz = '01-forste/quiz.yml'

/** Texts of the little course to replace, and what the check has to say then. */
type Planted = { why: string; in: string; replace: [from: string, to: string][]; found: string[] }
const planted = parse(readFileSync('tests/fixtures/planted-mistakes.yml', 'utf8')) as Planted[]

let folder: string
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'courses-'))
	await cp('tests/fixtures/courses', folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

/** Every problem of the copied course as `file:line message`, the files as seen from the folder of the course. */
async function problemsFound(): Promise<string[]> {
	const { courses, problems, unfinished } = await readCourses(folder)
	const all: Problem[] = [...problems, ...unfinished]
	for (const course of courses.filter(({ whole }) => whole)) {
		await checkPublishedIds(course, false, (file, line, message) => all.push({ file, line, message }))
	}
	const course = join(folder, 'prove-kurs')
	return all.map((problem) =>
		inOneLine({ ...problem, file: relative(course, problem.file) }).replaceAll(`${course}/`, ''),
	)
}

async function replaceIn(file: string, from: string, to: string): Promise<void> {
	const path = join(folder, 'prove-kurs', file)
	const text = await readFile(path, 'utf8')
	expect(text).toContain(from)
	await writeFile(path, text.replace(from, to))
}

test('finds nothing to mend in the little course', async () => {
	expect(await problemsFound()).toEqual([])
})

test.each(planted)('$why is refused with file and line', async ({ in: file, replace, found }) => {
	for (const [from, to] of replace) await replaceIn(file, from, to)

	expect(await problemsFound()).toEqual(found)
})

test('a pool of fewer than six questions is refused', async () => {
	await replaceIn(quiz, 'draw: 6', 'draw: 2')
	const path = join(folder, 'prove-kurs', quiz)
	const text = await readFile(path, 'utf8')
	await writeFile(path, text.replace(/ {2}- id: q-forste-to[\s\S]*?(?=quick_questions)/, ''))

	expect(await problemsFound()).toEqual([
		`${quiz}:6 a pool of 5 questions: at least 6 are needed`,
		'ids.txt:22 the id «q-forste-to» has vanished: once published it lives for ever',
	])
})

test('a file that is no part of a module, a number used twice and a lesson without bokmål are refused', async () => {
	const course = join(folder, 'prove-kurs')
	await rename(join(course, lesson), join(course, '01-forste/01-en-kopp.mdx'))
	await cp(join(course, second), join(course, '02-andre/01-igjen.nb.mdx'))

	expect(await problemsFound()).toEqual([
		'01-forste/01-en-kopp.en.mdx:1 no text in bokmål',
		'01-forste/01-en-kopp.mdx:1 not a lesson (NN-name.nb|nn|en.mdx), module.yml, quiz.yml, exercises.yml, resources.yml, scenario-name.yml or a picture',
		'02-andre/01-to-kopper:1 «01» is taken in this folder',
	])
})

test('every problem is told at once', async () => {
	await replaceIn(lesson, 'Fire minutter', '{2 + 2} minutter')
	await replaceIn(quiz, 'kind: order', 'kind: scenario')
	await replaceIn('course.yml', 'hours: 1', 'hours: en')

	expect(await problemsFound()).toHaveLength(3)
})

test('--write puts new ids on the list in order, and never takes one off it', async () => {
	await replaceIn(second, 'id: l-to-kopper', 'id: l-aller-nyest')
	const { courses } = await readCourses(folder)
	const problems: string[] = []
	for (const course of courses) {
		await checkPublishedIds(course, true, (_file, line, message) => problems.push(`${line} ${message}`))
	}

	const list = (await readFile(join(folder, 'prove-kurs/ids.txt'), 'utf8')).split('\n').filter(Boolean)

	expect(problems).toEqual(['5 the id «l-to-kopper» has vanished: once published it lives for ever'])
	expect(list).toEqual([...list].sort())
	expect(list).toContain('l-aller-nyest')
	expect(list).toContain('l-to-kopper')
})
