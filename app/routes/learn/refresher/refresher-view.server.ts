import type { Refresher } from '#db/queries/refreshers'
import type { Course } from '~/domain/course'
import type { Answers } from '~/domain/quiz/answer'
import { asDrawn } from '~/domain/quiz/draw'
import { type PublicQuestion, publicQuestion } from '~/domain/quiz/public-question'
import { type ReviewedQuestion, reviewQuestion } from '~/domain/quiz/review'
import { drawnInRefresher, isDue } from '~/domain/refresher'

/** Not to be answered yet. */
type NotDueView = { kind: 'not-due'; dueAt: string }

/** The questions without their key, and what has been chosen so far. */
export type OpenView = { kind: 'open'; questions: PublicQuestion[]; answers: Answers }

/** How it went; without `reviews` when the questions are no longer in the course. */
export type AnsweredView = { kind: 'answered'; earned: number; total: number; reviews: ReviewedQuestion[] | null }

/** What the learner may see of a refresher: nothing of the key before it is answered. */
export function refresherView(course: Course, refresher: Refresher, now: Date): NotDueView | OpenView | AnsweredView {
	const { draw, answers, answeredAt, earned, total, dueAt } = refresher
	const questions = drawnInRefresher(course, draw)
	const asked = asDrawn(questions, draw ?? [])
	const { language } = course
	if (answeredAt !== null) {
		const reviews = asked.map(({ question, drawn }) =>
			reviewQuestion(question, answers[question.id] ?? [], drawn, language),
		)
		return { kind: 'answered', earned: earned ?? 0, total: total ?? 0, reviews: questions && reviews }
	}
	if (!isDue(refresher, now)) return { kind: 'not-due', dueAt }
	return {
		kind: 'open',
		questions: asked.map(({ question, drawn }) => publicQuestion(question, drawn, language)),
		answers,
	}
}
