import type { Course } from '~/domain/course'
import type { CourseId } from '~/domain/ids'
import { type Language, languages } from '~/domain/language'
import { bodyStore, type LessonBody } from './body-store'
import type { LessonComponents } from './compiled-body'
import { folderState } from './folder-state'
import { type Courses, keepCourses, keptCoursesFile, readKeptCourses } from './kept-courses'

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

type LibraryOptions = {
	coursesDir: string
	/** Where compiled bodies and the courses as they were read are kept; several processes may share it. */
	cacheDir: string
	components: LessonComponents
	/** Look for changed files at every call (development); without it they are read once. */
	watch: boolean
}

/** Opens the courses in `coursesDir`; they are read when they are first asked for. */
export function openLibrary(options: LibraryOptions): Library {
	const store = bodyStore(options.cacheDir)
	let state: string | undefined
	let current: Promise<OpenShelf> | undefined

	async function shelf(): Promise<OpenShelf> {
		if (options.watch) {
			const found = await folderState(options.coursesDir)
			if (found !== state) current = undefined
			state = found
		}
		current ??= options.watch ? readOpenShelf(options) : keptShelf(options)
		return current
	}

	return {
		list: async (language) => (await shelf()).courses[language],
		find: async (slug, language) => (await shelf()).courses[language].find((course) => course.slug === slug),
		findById: async (id, language) => (await shelf()).courses[language].find((course) => course.id === id),
		body: async (hash) => store.get(hash, (await shelf()).makerOf(hash)),
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

/** The courses as they are shown, and the way to a body that is not compiled yet; undefined for a hash that names none. */
type OpenShelf = { courses: Courses; makerOf: (hash: string) => (() => Promise<LessonBody>) | undefined }

async function readOpenShelf({ coursesDir, components }: LibraryOptions): Promise<OpenShelf> {
	// Reading takes a parser or three, which a process that finds the courses kept need not load.
	const { readShelf } = await import('./read-shelf')
	const { courses, makers } = await readShelf(coursesDir, components)
	return { courses, makerOf: (hash) => makers.get(hash) }
}

/** The courses from the cache, where another process or the last start has put them; otherwise read, and put there. */
async function keptShelf(options: LibraryOptions): Promise<OpenShelf> {
	const file = await keptCoursesFile(options.coursesDir, options.cacheDir, options.components.version)
	const courses = await readKeptCourses(file)
	if (!courses) {
		const read = await readOpenShelf(options)
		await keepCourses(options.cacheDir, file, read.courses)
		return read
	}
	const hashes = bodyHashes(courses)
	let whole: Promise<OpenShelf> | undefined
	const make = async (hash: string) => {
		whole ??= readOpenShelf(options)
		const maker = (await whole).makerOf(hash)
		if (!maker) throw new Error('A lesson has changed since the courses were read: start the portal again')
		return maker()
	}
	return { courses, makerOf: (hash) => (hashes.has(hash) ? () => make(hash) : undefined) }
}

function bodyHashes(courses: Courses): Set<string> {
	const modules = Object.values(courses).flatMap((list) => list.flatMap((course) => course.modules))
	return new Set(modules.flatMap((module) => module.lessons.map((lesson) => lesson.bodyHash)))
}
