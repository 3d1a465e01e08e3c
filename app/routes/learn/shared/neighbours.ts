import { type Course, lessonsOf } from '~/domain/course'
import type { LessonId } from '~/domain/ids'
import { lessonPath, quizPath } from '~/ui/paths'

type Step = { to: string; text: string }

/** The step before a lesson in reading order; null before the first. */
export function stepBefore(course: Course, lessonId: LessonId): Step | null {
	const lessons = lessonsOf(course)
	const place = lessons[lessons.findIndex(({ lesson }) => lesson.id === lessonId) - 1]
	return place ? { to: lessonPath(course, place.module, place.lesson), text: place.lesson.title } : null
}

/** The step after a lesson: the next lesson of the module, or its quiz. */
export function stepAfter(course: Course, lessonId: LessonId): Step {
	const lessons = lessonsOf(course)
	const index = lessons.findIndex(({ lesson }) => lesson.id === lessonId)
	const module = lessons[index]?.module
	const next = lessons[index + 1]
	if (next && next.module.id === module?.id) {
		return { to: lessonPath(course, next.module, next.lesson), text: next.lesson.title }
	}
	return { to: quizPath(course, module ?? null), text: module ? `Quiz til modul ${module.number}` : 'Sluttprøve' }
}

/** The step after a quiz: the first lesson of the next module, or the final test after the last. */
export function stepAfterQuiz(course: Course, moduleNumber: number): Step {
	const next = course.modules[moduleNumber]
	const lesson = next?.lessons[0]
	if (next && lesson) return { to: lessonPath(course, next, lesson), text: `Modul ${next.number}: ${next.title}` }
	return { to: quizPath(course, null), text: 'Sluttprøve' }
}
