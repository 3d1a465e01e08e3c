import type { Course } from '~/domain/course'
import type { CourseId } from '~/domain/ids'
import { type Language, languages } from '~/domain/language'
import { foundOr404 } from '~/lib/http-errors.server'
import { library } from '~/library.server'

/** The course in every language, for operations that issue certificates: each holder's is in the language that they read in. */
export async function courseInAnyLanguage(id: CourseId): Promise<(language: Language) => Course> {
	const courses = new Map<Language, Course>()
	for (const language of languages) courses.set(language, foundOr404(await library.findById(id, language)))
	const inBokmal = foundOr404(courses.get('nb'))
	return (language) => courses.get(language) ?? inBokmal
}
