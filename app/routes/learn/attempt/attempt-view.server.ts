import type { Attempt } from '#db/queries/attempts'
import type { Course, Module } from '~/domain/course'
import { type Language, textIn } from '~/domain/language'
import type { LearningFacts } from '~/domain/progress'
import { progressOf } from '~/domain/progress'
import type { Answers } from '~/domain/quiz/answer'
import { type Confidences, sureAndWrong } from '~/domain/quiz/confidence'
import { asDrawn, drawnFrom } from '~/domain/quiz/draw'
import { reaches } from '~/domain/quiz/grade'
import { type PublicQuestion, publicQuestion } from '~/domain/quiz/public-question'
import type { Question, Quiz } from '~/domain/quiz/question'
import { type ReviewedQuestion, reviewQuestion } from '~/domain/quiz/review'
import { lessonsAbout } from '~/domain/read-again'
import { lessonPath } from '~/ui/paths'
import type { ToReadAgain } from '~/ui/quiz/read-again'
import { stepAfterQuiz } from '../shared/neighbours'
import { nextStepLink } from '../shared/next-step'

/** An attempt that can still be answered: the questions without their key, and what has been chosen so far. */
export type OpenView = { kind: 'open'; questions: PublicQuestion[]; answers: Answers; confidence: Confidences }

/** A graded attempt; without `reviews` when the quiz has changed since and its questions are no longer there. */
export type GradedView = {
	kind: 'graded'
	earned: number
	total: number
	isPassed: boolean
	passMark: number
	submittedAt: string
	reviews: ReviewedQuestion[] | null
	readAgain: ToReadAgain[]
	/** How many modules are done by now. */
	modules: { done: number; total: number }
	/** The number of the module, once all of it is done. */
	moduleDone: number | null
	/** The next step; with the number of its module where that is what its name says. */
	next: { to: string; text: string; language: Language | null; module?: number }
}

/** What the learner may see of the attempt: nothing of the key before it is handed in. */
export function attemptView(
	course: Course,
	module: Module | null,
	quiz: Quiz,
	attempt: Attempt,
	facts: LearningFacts,
): OpenView | GradedView | { kind: 'gone' } {
	const questions = drawnFrom(quiz, attempt.draw)
	const asked = asDrawn(questions, attempt.draw)
	const { submittedAt, earned, total, answers, confidence } = attempt
	if (submittedAt === null || earned === null || total === null) {
		if (!questions) return { kind: 'gone' }
		return {
			kind: 'open',
			questions: asked.map(({ question, drawn }) => publicQuestion(question, drawn, course.language)),
			answers,
			confidence,
		}
	}
	const progress = progressOf(course, facts)
	const isAsGraded = questions !== null && attempt.quizHash === quiz.hash
	return {
		kind: 'graded',
		earned,
		total,
		isPassed: reaches({ earned, total }, quiz.passMark),
		passMark: quiz.passMark,
		submittedAt,
		reviews: isAsGraded
			? asked.map(({ question, drawn }) => reviewQuestion(question, answers[question.id] ?? [], drawn, course.language))
			: null,
		readAgain: isAsGraded ? toReadAgain(course, sureAndWrong(questions, answers, confidence)) : [],
		modules: { done: progress.modules.filter((one) => one.isDone).length, total: progress.modules.length },
		moduleDone:
			module && progress.modules.some((one) => one.moduleId === module.id && one.isDone) ? module.number : null,
		next: module ? stepAfterQuiz(course, module.number) : nextStepLink(course, progress.next),
	}
}

function toReadAgain(course: Course, questions: readonly Question[]): ToReadAgain[] {
	return questions.map((question) => ({
		id: question.id,
		prompt: textIn(question.prompt, course.language),
		language: course.language,
		lessons: lessonsAbout(course, question).map(({ module, lesson }) => ({
			to: lessonPath(course, module, lesson),
			title: lesson.title,
			language: lesson.bodyLanguage,
		})),
	}))
}
