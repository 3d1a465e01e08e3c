import type { Course } from '~/domain/course'
import type { CourseId } from '~/domain/ids'
import { type Language, languages } from '~/domain/language'
import { bodyHash, bodySource, makeBody } from './bodies'
import { bodyStore, type LessonBody } from './body-store'
import type { LessonComponents } from './compiled-body'
import type { CourseSource, ModuleSource } from './course-folder'
import { courseInLanguage } from './course-in-language'
import { folderState } from './folder-state'
import type { LessonText } from './lesson-text'
import { CourseProblems } from './problems'
import { readCourses } from './read-courses'

/** The courses that lie in a folder. Every function throws `CourseProblems` when one of them has to be mended. */
export type Library = {
	/** Every course, in the order of their folders' names. */
	list(language: Language): Promise<Course[]>
	/** The course at this address, or undefined. */
	find(slug: string, language: Language): Promise<Course | undefined>
	/** The course with this id, or undefined. */
	findById(id: CourseId, language: Language): Promise<Course | undefined>
	/** The body that `Lesson.bodyHash` names, or undefined. After `warm` nothing is compiled here. */
	body(hash: string): Promise<LessonBody | undefined>
}

type Shelf = {
	courses: Record<Language, Course[]>
	/** What makes each body, by its hash. */
	makers: ReadonlyMap<string, () => Promise<LessonBody>>
}

/**
 * Opens the courses in `coursesDir`; they are read when they are first asked for.
 *
 * @param options.cacheDir where compiled bodies are kept; several processes may share it
 * @param options.watch look for changed files at every call (development); without it they are read once
 */
export function openLibrary(options: {
	coursesDir: string
	cacheDir: string
	components: LessonComponents
	watch: boolean
}): Library {
	const store = bodyStore(options.cacheDir)
	let state: string | undefined
	let current: Promise<Shelf> | undefined

	async function shelf(): Promise<Shelf> {
		if (options.watch) {
			const found = await folderState(options.coursesDir)
			if (found !== state) current = undefined
			state = found
		}
		current ??= readShelf(options)
		return current
	}

	return {
		list: async (language) => (await shelf()).courses[language],
		find: async (slug, language) => (await shelf()).courses[language].find((course) => course.slug === slug),
		findById: async (id, language) => (await shelf()).courses[language].find((course) => course.id === id),
		body: async (hash) => store.get(hash, (await shelf()).makers.get(hash)),
	}
}

/**
 * Compiles every lesson that is not compiled yet, so that no request has to wait for it. Gives the number of bodies.
 * Call it when the portal is built or started.
 *
 * @throws CourseProblems when a course has to be mended
 */
export async function warm(library: Library): Promise<number> {
	const hashes = new Set<string>()
	for (const language of languages) {
		for (const course of await library.list(language)) {
			for (const module of course.modules) for (const lesson of module.lessons) hashes.add(lesson.bodyHash)
		}
	}
	await Promise.all([...hashes].map((hash) => library.body(hash)))
	return hashes.size
}

async function readShelf({
	coursesDir,
	components,
}: {
	coursesDir: string
	components: LessonComponents
}): Promise<Shelf> {
	const { courses: sources, problems } = await readCourses(coursesDir)
	if (problems.length > 0) throw new CourseProblems(problems)
	const makers = new Map<string, () => Promise<LessonBody>>()
	const inLanguage = (source: CourseSource, language: Language) =>
		courseInLanguage(source, language, (module: ModuleSource, text: LessonText) => {
			const body = bodySource(source, module, text)
			const hash = bodyHash(body, components)
			makers.set(hash, () => makeBody(body, components))
			return hash
		})
	const courses = Object.fromEntries(
		languages.map((language) => [language, sources.map((source) => inLanguage(source, language))]),
	) as Record<Language, Course[]>
	return { courses, makers }
}
