import type { Course } from './course'
import type { QuestionId, QuizId } from './ids'
import { type Language, textIn } from './language'
import type { Answers } from './quiz/answer'
import { isRight } from './quiz/grade'
import { type Question, type Quiz, questionsOf } from './quiz/question'

/** What somebody answered in the first attempt at a quiz; nobody's name goes with it. `questions` are those that were drawn. */
export type FirstAttempt = {
	readonly quizId: QuizId
	readonly questions: readonly QuestionId[]
	readonly answers: Answers
}

/** Fewer answers than this show nothing: with so few, figures would tell about persons. */
export const fewestAnswers = 5
/** Fewer answers than this say nothing certain. */
export const fewForCertainty = 20

/** How one question does. Figures are null under `fewestAnswers`, and where they can't be told. */
export type ItemFigures = {
	readonly questionId: QuestionId
	/** How many were asked it. */
	readonly answers: number
	/** The share of right answers, from 0 to 1. */
	readonly facility: number | null
	/** From -1 to 1: how far those who get it right are those who get the rest right. */
	readonly discrimination: number | null
	/** The share that blind guessing gets right, from 0 to 1. */
	readonly chance: number
	/** Mistaken beliefs by the wrong options that show them, in words, the commonest first. */
	readonly beliefs: readonly { readonly text: string; readonly times: number }[]
}

/**
 * Facility and discrimination of every question of a quiz, from first attempts alone, as Moodle's quiz statistics advise
 * (docs.moodle.org, Quiz statistics calculations). Facility is the share that is right. Discrimination is the corrected
 * item–total correlation (Crocker & Algina, Introduction to Classical and Modern Test Theory, 1986, ch. 14): the
 * correlation of the question with the share of the attempt's other questions that is right, so that the question does
 * not count against itself. Each attempt draws its own questions; so the rest is a share and not a sum.
 */
export function itemFigures(
	quiz: Quiz,
	attempts: readonly FirstAttempt[],
	{ misconceptions, language }: Pick<Course, 'misconceptions' | 'language'>,
): ItemFigures[] {
	const questions = questionsOf(quiz)
	const byId = new Map(questions.map((question) => [question.id, question]))
	const scored = attempts
		.filter(({ quizId }) => quizId === quiz.id)
		.map(({ questions: drawn, answers }) => {
			const points = new Map<QuestionId, number>()
			for (const id of drawn) {
				const question = byId.get(id)
				if (question) points.set(id, isRight(question, answers[id] ?? []) ? 1 : 0)
			}
			return { points, answers, earned: [...points.values()].reduce((sum, point) => sum + point, 0) }
		})
	return questions.map((question) => {
		const asked = scored.flatMap(({ points, answers, earned }) => {
			const point = points.get(question.id)
			const rest = points.size > 1 && point !== undefined ? (earned - point) / (points.size - 1) : 0
			return point === undefined ? [] : [{ point, rest, answer: answers[question.id] ?? [] }]
		})
		const isShown = asked.length >= fewestAnswers
		const right = asked.reduce((sum, { point }) => sum + point, 0)
		return {
			questionId: question.id,
			answers: asked.length,
			facility: isShown ? right / asked.length : null,
			discrimination: isShown ? correlation(asked.map(({ point, rest }) => [point, rest])) : null,
			chance: chanceOf(question),
			beliefs: isShown
				? beliefsIn(
						question,
						asked.map(({ answer }) => answer),
						misconceptions,
						language,
					)
				: [],
		}
	})
}

/** Pearson's correlation; null when one of the two never varies. With 0 and 1 on one side it is the point-biserial one. */
export function correlation(pairs: readonly (readonly [number, number])[]): number | null {
	const n = pairs.length
	if (n < 2) return null
	const mean = (index: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[index], 0) / n
	const [meanX, meanY] = [mean(0), mean(1)]
	let [covariance, varianceX, varianceY] = [0, 0, 0]
	for (const [x, y] of pairs) {
		covariance += (x - meanX) * (y - meanY)
		varianceX += (x - meanX) ** 2
		varianceY += (y - meanY) ** 2
	}
	if (varianceX < 1e-12 || varianceY < 1e-12) return null
	return covariance / Math.sqrt(varianceX * varianceY)
}

/** The share of right answers by blind guessing: every way to fill in the question is as likely as any other. */
export function chanceOf(question: Question): number {
	switch (question.kind) {
		case 'multiple':
			return 1 / (2 ** question.options.length - 1)
		case 'order':
			return 1 / factorial(question.items.length)
		case 'match':
			return 1 / question.pairs.length ** question.pairs.length
		default:
			return 1 / question.options.length
	}
}

function factorial(number: number): number {
	return number < 2 ? 1 : number * factorial(number - 1)
}

function beliefsIn(
	question: Question,
	answers: readonly (readonly string[])[],
	misconceptions: Course['misconceptions'],
	language: Language,
): ItemFigures['beliefs'] {
	if (!('options' in question)) return []
	const times = new Map<string, number>()
	for (const answer of answers) {
		const shown = new Set(
			question.options.flatMap(({ id, correct, misconception }) =>
				!correct && misconception && answer.includes(id) ? misconception : [],
			),
		)
		for (const key of shown) times.set(key, (times.get(key) ?? 0) + 1)
	}
	return [...times]
		.flatMap(([key, count]) => {
			const text = misconceptions[key]
			return text ? [{ text: textIn(text, language), times: count }] : []
		})
		.sort((one, other) => other.times - one.times || (one.text < other.text ? -1 : 1))
}
