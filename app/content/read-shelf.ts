import { type Language, languages } from '~/domain/language'
import { bodyHash, bodySource, makeBody } from './bodies'
import type { LessonBody } from './body-store'
import type { LessonComponents } from './compiled-body'
import type { CourseSource, ModuleSource } from './course-folder'
import { courseInLanguage } from './course-in-language'
import type { Courses } from './kept-courses'
import type { LessonText } from './lesson-text'
import { CourseProblems } from './problems'
import { readCourses } from './read-courses'

/** The courses of a folder, and what makes each body, by its hash. */
export type Shelf = { courses: Courses; makers: ReadonlyMap<string, () => Promise<LessonBody>> }

/**
 * Reads and checks every course in the folder.
 *
 * @throws CourseProblems when one of them has to be mended
 */
export async function readShelf(coursesDir: string, components: LessonComponents): Promise<Shelf> {
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
	) as Courses
	return { courses, makers }
}
