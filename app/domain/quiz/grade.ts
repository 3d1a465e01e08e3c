import type { QuestionId } from '../ids'
import { type Answer, type Answers, type Gap, gapIn, placed } from './answer'
import type { Question } from './question'

/** How a set of answers was graded, or what each question that can't be graded yet still needs. */
export type Grade =
	| { readonly kind: 'incomplete'; readonly gaps: Readonly<Record<QuestionId, Gap>> }
	| { readonly kind: 'graded'; readonly earned: number; readonly total: number; readonly isPassed: boolean }

/** Grades a full set of answers: one point for each question that is right in every part. `passMark` is a share from 0 to 1. */
export function gradeAnswers(questions: readonly Question[], answers: Answers, passMark: number): Grade {
	const gaps: Record<QuestionId, Gap> = {}
	for (const question of questions) {
		const gap = gapIn(question, answers[question.id])
		if (gap) gaps[question.id] = gap
	}
	if (Object.keys(gaps).length > 0) return { kind: 'incomplete', gaps }

	const total = questions.length
	const earned = questions.filter((question) => isRight(question, answers[question.id] ?? [])).length
	return { kind: 'graded', earned, total, isPassed: reaches({ earned, total }, passMark) }
}

/** Whether every part of the answer is right. */
export function isRight(question: Question, answer: Answer): boolean {
	if (gapIn(question, answer)) return false
	switch (question.kind) {
		case 'order': {
			const places = placed(answer)
			return question.items.every((item, index) => places.get(item.id) === String(index + 1))
		}
		case 'match': {
			const rights = placed(answer)
			return question.pairs.every((pair) => rights.get(pair.left.id) === pair.right.id)
		}
		default: {
			const chosen = new Set(answer)
			return question.options.every((option) => option.correct === chosen.has(option.id))
		}
	}
}

/** Whether the points reach this share. Counts in whole points, so that 4 of 5 reaches 0.8 whatever the rounding. */
export function reaches({ earned, total }: { earned: number; total: number }, share: number): boolean {
	return total > 0 && earned >= Math.ceil(share * total - 1e-9)
}
