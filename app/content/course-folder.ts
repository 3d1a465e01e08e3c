import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { languages } from '~/domain/language'
import { type LessonSource, lessonName, readLessons } from './lesson-files'
import { refuseSameNumber, slugIn } from './numbered-names'
import { type PictureSource, pictureName, readPictures } from './picture-files'
import { ExercisesFile, ResourcesFile, ScenarioFile } from './practice-shapes'
import type { Report } from './problems'
import { QuizFile } from './quiz-shape'
import { CourseFile, ModuleFile } from './shapes'
import { type Located, readYamlFile } from './yaml-file'

export type ScenarioSource = { readonly slug: string; readonly file: Located<ScenarioFile> }

export type ModuleSource = {
	readonly slug: string
	readonly folder: string
	readonly file: Located<ModuleFile>
	readonly quiz: Located<QuizFile>
	readonly lessons: readonly LessonSource[]
	readonly scenarios: readonly ScenarioSource[]
	/** `exercises.yml` and `resources.yml`; a module may do without. */
	readonly exercises: Located<ExercisesFile> | undefined
	readonly resources: Located<ResourcesFile> | undefined
	readonly pictures: readonly PictureSource[]
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
const scenarioName = /^scenario-([a-z0-9]+(?:-[a-z0-9]+)*)\.yml$/
const plainNames = ['module.yml', 'quiz.yml', 'exercises.yml', 'resources.yml']

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
	const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort()
	refuseStrangers(folder, names, report)
	const yaml = <Schema extends z.ZodType>(name: string, schema: Schema) =>
		readYamlFile(join(folder, name), schema, report)
	const ifThere = <Schema extends z.ZodType>(name: string, schema: Schema) =>
		names.includes(name) ? yaml(name, schema) : undefined
	const [file, quiz, exercises, resources, scenarios, lessons, pictures] = await Promise.all([
		yaml('module.yml', ModuleFile),
		yaml('quiz.yml', QuizFile),
		ifThere('exercises.yml', ExercisesFile),
		ifThere('resources.yml', ResourcesFile),
		readScenarios(folder, names, report),
		readLessons(folder, names, report),
		readPictures(folder, names, report),
	])
	return file && quiz && { slug, folder, file, quiz, exercises, resources, scenarios, lessons, pictures }
}

function refuseStrangers(folder: string, names: string[], report: Report): void {
	const known = [lessonName, pictureName, scenarioName]
	for (const name of names) {
		if (plainNames.includes(name) || known.some((pattern) => pattern.test(name))) continue
		report(
			join(folder, name),
			1,
			`not a lesson (NN-name.${languages.join('|')}.mdx), ${plainNames.join(', ')}, scenario-name.yml or a picture`,
		)
	}
}

async function readScenarios(folder: string, names: string[], report: Report): Promise<ScenarioSource[]> {
	const read = names.map(async (name): Promise<ScenarioSource | undefined> => {
		const slug = scenarioName.exec(name)?.[1]
		const file = slug && (await readYamlFile(join(folder, name), ScenarioFile, report))
		return slug && file ? { slug, file } : undefined
	})
	return (await Promise.all(read)).filter((scenario) => scenario !== undefined)
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
