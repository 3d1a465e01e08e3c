import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { type Language, languages } from '~/domain/language'
import { type LessonText, readLessonText } from './lesson-text'
import type { Report } from './problems'
import { CourseFile, ModuleFile, QuizFile } from './shapes'
import { type Located, readYaml } from './yaml-file'

/** A lesson with its text in every language that it has; bokmål first, and never missing. */
export type LessonSource = { readonly slug: string; readonly nb: LessonText; readonly texts: readonly LessonText[] }

export type ModuleSource = {
	readonly slug: string
	readonly folder: string
	readonly file: Located<ModuleFile>
	readonly quiz: Located<QuizFile>
	readonly lessons: readonly LessonSource[]
	/** Names of the pictures in the folder. */
	readonly pictures: readonly string[]
}

/** A course as its files say it, in all languages. `whole` is false when a file could not be read. */
export type CourseSource = {
	readonly slug: string
	readonly folder: string
	readonly file: Located<CourseFile>
	readonly modules: readonly ModuleSource[]
	readonly whole: boolean
}

const numbered = /^\d{2}-([a-z0-9]+(?:-[a-z0-9]+)*)$/
const lessonName = new RegExp(`^(\\d{2}-[a-z0-9-]+)\\.(${languages.join('|')})\\.mdx$`)
const pictureName = /^[a-z0-9-]+\.(svg|png|jpe?g|webp)$/

/** Reads a folder with a `course.yml`; gives undefined when that file can't be read. Reports everything that is wrong with the shape of the files. */
export async function readCourseFolder(
	{ coursesDir, slug }: { coursesDir: string; slug: string },
	report: Report,
): Promise<CourseSource | undefined> {
	const noted: Parameters<Report>[] = []
	const reportAndNote: Report = (...problem) => {
		noted.push(problem)
		report(...problem)
	}
	const folder = join(coursesDir, slug)
	const file = await readYamlFile(join(folder, 'course.yml'), CourseFile, reportAndNote)
	const modules = await readModules(folder, reportAndNote)
	return file && { slug, folder, file, modules, whole: noted.length === 0 }
}

async function readModule(
	{ folder, slug }: { folder: string; slug: string },
	report: Report,
): Promise<ModuleSource | undefined> {
	const [file, quiz] = await Promise.all([
		readYamlFile(join(folder, 'module.yml'), ModuleFile, report),
		readYamlFile(join(folder, 'quiz.yml'), QuizFile, report),
	])
	const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort()
	const pictures = names.filter((name) => pictureName.test(name))
	for (const name of names) {
		if (name === 'module.yml' || name === 'quiz.yml' || pictures.includes(name) || lessonName.test(name)) continue
		report(join(folder, name), 1, `not a lesson (NN-name.${languages.join('|')}.mdx), a quiz or a picture`)
	}
	const lessonNames = names.filter((name) => lessonName.test(name))
	if (lessonNames.length === 0) report(folder, 1, 'a module without lessons')
	const lessons = await readLessons(folder, lessonNames, report)
	return file && quiz && { slug, folder, file, quiz, lessons, pictures }
}

async function readLessons(folder: string, names: string[], report: Report): Promise<LessonSource[]> {
	const byBase = new Map<string, { file: string; language: Language }[]>()
	for (const name of names) {
		const [, base = '', language = 'nb'] = lessonName.exec(name) ?? []
		byBase.set(base, [...(byBase.get(base) ?? []), { file: join(folder, name), language: language as Language }])
	}
	refuseSameNumber(folder, [...byBase.keys()], report)
	const lessons = await Promise.all(
		[...byBase].map(async ([base, files]): Promise<LessonSource | undefined> => {
			const texts = await Promise.all(
				files.map(async ({ file, language }) =>
					readLessonText({ file, language, text: await readFile(file, 'utf8') }, report),
				),
			)
			const read = texts.filter((text) => text !== undefined)
			const nb = read.find((text) => text.language === 'nb')
			if (!files.some((file) => file.language === 'nb')) report(files[0]?.file ?? folder, 1, 'no text in bokmål')
			return nb && { slug: slugIn(base), nb, texts: read }
		}),
	)
	return lessons.filter((lesson) => lesson !== undefined)
}

async function readModules(folder: string, report: Report): Promise<ModuleSource[]> {
	const entries = await readdir(folder, { withFileTypes: true })
	const names = entries.flatMap((entry) => (entry.isDirectory() && !entry.name.startsWith('.') ? [entry.name] : []))
	names.sort()
	for (const name of names) if (!numbered.test(name)) report(join(folder, name), 1, 'not a module (NN-name)')
	const modules = names.filter((name) => numbered.test(name))
	refuseSameNumber(folder, modules, report)
	if (modules.length === 0) report(folder, 1, 'a course without modules')
	const read = modules.map((name) => readModule({ folder: join(folder, name), slug: slugIn(name) }, report))
	return (await Promise.all(read)).filter((module) => module !== undefined)
}

function refuseSameNumber(folder: string, names: string[], report: Report): void {
	const seen = new Set<string>()
	for (const name of names) {
		for (const part of [name.slice(0, 2), slugIn(name)]) {
			if (seen.has(part)) report(join(folder, name), 1, `«${part}» is taken in this folder`)
			seen.add(part)
		}
	}
}

function slugIn(name: string): string {
	return name.slice('NN-'.length)
}

async function readYamlFile<Schema extends z.ZodType>(
	file: string,
	schema: Schema,
	report: Report,
): Promise<Located<z.output<Schema>> | undefined> {
	const text = await readFile(file, 'utf8').catch(() => undefined)
	if (text !== undefined) return readYaml({ file, text }, schema, report)
	report(file, 1, 'the file is missing')
	return undefined
}
