import { type Course, type LessonPlace, lessonsOf } from '~/domain/course'
import type { LessonId } from '~/domain/ids'
import type { Language } from '~/domain/language'
import { courseStepsWords } from '~/i18n/course-steps'
import { lessonPath, quizPath } from '~/ui/paths'

/** A step by its name; `language` is that of a name that the course gives. */
type Step = { to: string; text: string; language: Language | null }

/** The step before a lesson in reading order; null before the first. */
export function stepBefore(course: Course, lessonId: LessonId): Step | null {
	const lessons = lessonsOf(course)
	const place = lessons[lessons.findIndex(({ lesson }) => lesson.id === lessonId) - 1]
	return place ? lessonStep(course, place) : null
}

/** The step after a lesson: the next lesson of the module, or its quiz. */
export function stepAfter(course: Course, lessonId: LessonId): Step {
	const words = courseStepsWords()
	const lessons = lessonsOf(course)
	const index = lessons.findIndex(({ lesson }) => lesson.id === lessonId)
	const module = lessons[index]?.module
	const next = lessons[index + 1]
	if (next && next.module.id === module?.id) return lessonStep(course, next)
	const text = module ? words.quizOfModule(module.number) : words.finalTest
	return { to: quizPath(course, module ?? null), text, language: null }
}

/** The step after a quiz: the first lesson of the module after it, with that module's number and title; or the final test. */
export function stepAfterQuiz(course: Course, moduleNumber: number): Step & { module?: number } {
	const next = course.modules[moduleNumber]
	const lesson = next?.lessons[0]
	if (next && lesson) {
		const { number, title } = next
		return { to: lessonPath(course, next, lesson), text: title, language: course.language, module: number }
	}
	return { to: quizPath(course, null), text: courseStepsWords().finalTest, language: null }
}

function lessonStep(course: Course, { module, lesson }: LessonPlace): Step {
	return { to: lessonPath(course, module, lesson), text: lesson.title, language: lesson.bodyLanguage }
}
