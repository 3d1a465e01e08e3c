import { type Course, type LessonPlace, lessonsOf, type Module } from './course'
import type { Question } from './quiz/question'

/**
 * Where to read about what a question asks: the lessons that serve its outcomes, those of the question's own module
 * first. Without an outcome in common it is the lessons of the module.
 */
export function lessonsAbout(course: Course, question: Question): LessonPlace[] {
	const home = moduleOf(course, question)
	const lessons = lessonsOf(course).filter(({ module }) => !home || module.id === home.id)
	const about = lessons.filter(({ lesson }) => lesson.outcomes.some((outcome) => question.outcomes.includes(outcome)))
	return about.length > 0 ? about : home ? lessons : []
}

function moduleOf(course: Course, question: Question): Module | undefined {
	return course.modules.find((module) =>
		module.quiz.groups.some((group) => group.questions.some((candidate) => candidate.id === question.id)),
	)
}
