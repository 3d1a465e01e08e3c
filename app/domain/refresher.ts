import { type Course, quizzesOf } from './course'
import type { QuestionId, Timestamp } from './ids'
import type { Answers } from './quiz/answer'
import type { Confidences } from './quiz/confidence'
import { type DrawnQuestion, drawnFrom } from './quiz/draw'
import { isRight } from './quiz/grade'
import { type Question, type Quiz, questionsOf } from './quiz/question'

/**
 * Weeks after the certificate at which a refresher is due. Fixed, not growing by what one remembers: spacing is what
 * helps (g = 0.74 over massed practice), the shape of the gaps doesn't (Latimier, Peyre & Ramus 2021,
 * doi 10.1007/s10648-020-09572-8).
 */
const refresherWeeks = [2, 6, 14] as const

/** Questions of a refresher, and the minutes that they take. */
export const refresherSize = { questions: 5, minutes: 3 } as const

/** Days after a refresher is due in which its letter may still go out: after that the next one is due. */
const letterDays = 28

const day = 24 * 3_600_000

/** The refreshers that follow a certificate. */
export function plannedRefreshers(issuedAt: Date): { readonly week: number; readonly dueAt: Timestamp }[] {
	return refresherWeeks.map((week) => ({ week, dueAt: new Date(issuedAt.getTime() + week * 7 * day).toISOString() }))
}

/** Whether it may be answered now. */
export function isDue(refresher: { readonly dueAt: Timestamp }, now: Date): boolean {
	return refresher.dueAt <= now.toISOString()
}

/** Between which moments a refresher must have become due for its letter to go out now: after the first, until the second. */
export function letterWindow(now: Date): { readonly after: Timestamp; readonly until: Timestamp } {
	return { after: new Date(now.getTime() - letterDays * day).toISOString(), until: now.toISOString() }
}

type Offered = { readonly week: number; readonly dueAt: Timestamp; readonly answeredAt: Timestamp | null }

/** The refresher to offer: the last one that is due, unless it has been answered. */
export function offeredRefresher<Refresher extends Offered>(
	refreshers: readonly Refresher[],
	now: Date,
): Refresher | null {
	const due = refreshers.filter((refresher) => isDue(refresher, now))
	const last = due.sort((one, other) => one.week - other.week).at(-1)
	return last && last.answeredAt === null ? last : null
}

/** Questions that were answered together, and when. */
export type AnsweredSet = {
	readonly at: Timestamp
	readonly questions: readonly QuestionId[]
	readonly answers: Answers
	readonly confidence: Confidences
}

/** Every question that a refresher may ask: the pools of all quizzes, each question once. */
export function refresherPool(course: Course): Question[] {
	const byId = new Map(
		quizzesOf(course)
			.flatMap(questionsOf)
			.map((question) => [question.id, question]),
	)
	return [...byId.values()]
}

/** The questions whose newest answer was wrong, or was given by somebody who was unsure. */
export function shakyQuestions(pool: readonly Question[], answered: readonly AnsweredSet[]): Question[] {
	const newest = new Map<QuestionId, AnsweredSet>()
	for (const set of [...answered].sort((one, other) => (one.at < other.at ? -1 : 1))) {
		for (const id of set.questions) newest.set(id, set)
	}
	return pool.filter((question) => {
		const set = newest.get(question.id)
		if (!set) return false
		return set.confidence[question.id] === 'unsure' || !isRight(question, set.answers[question.id] ?? [])
	})
}

/**
 * A refresher as a quiz to draw from: first of what was shaky, and where that is too little, of all the rest. Nothing is
 * passed or failed in it.
 */
export function refresherQuiz(course: Course, answered: readonly AnsweredSet[]): Quiz {
	const pool = refresherPool(course)
	const shaky = shakyQuestions(pool, answered)
	const others = pool.filter((question) => !shaky.includes(question))
	const groups = [
		{ draw: refresherSize.questions, questions: shaky },
		{ draw: Math.max(0, refresherSize.questions - shaky.length), questions: others },
	]
	return { ...course.finalTest, passMark: 0, groups }
}

/** The questions that were drawn, in the order of the draw; null when nothing is drawn, or the course has lost one of them. */
export function drawnInRefresher(course: Course, draw: readonly DrawnQuestion[] | null): Question[] | null {
	return draw && drawnFrom(refresherQuiz(course, []), draw)
}

/** What may be answered about a group: only whether one has come about, never who is in it. */
export const groupAnswers = ['yes', 'on-the-way', 'not-now'] as const
export type GroupAnswer = (typeof groupAnswers)[number]
