import type { OptionId, QuestionId } from '../ids'
import type { Question } from './question'

/**
 * What somebody answered to one question, by ids of options: the chosen ones of a choice, `item=place` (from 1) for an
 * order, `left=right` for pairs. It may be half done: what was given is kept while the rest is asked for.
 */
export type Answer = readonly string[]

/** Answers to the questions of an attempt; a question nobody touched is missing. */
export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>

/** What keeps an answer from being graded, in words for the one who gave it. */
export type Gap = 'unanswered' | 'partly-answered' | 'same-place-twice'

/** Reads fields by name; `FormData` and `URLSearchParams` do it with `getAll`. */
type Fields = { getAll(name: string): readonly unknown[] }

/** The name of the field for a choice, or for one item or left half. */
export function fieldName(questionId: QuestionId, part?: OptionId): string {
	return part ? `svar.${questionId}.${part}` : `svar.${questionId}`
}

/** The answers that a posted form holds. What is no option of the question is left out. */
export function readAnswers(questions: readonly Question[], fields: Fields): Answers {
	const answers: Partial<Record<QuestionId, Answer>> = {}
	for (const question of questions) {
		const answer = readAnswer(question, fields)
		if (answer.length > 0) answers[question.id] = answer
	}
	return answers
}

/** The answer to one question in a posted form; empty when there is none. */
export function readAnswer(question: Question, fields: Fields): Answer {
	const given = (part?: OptionId) => fields.getAll(fieldName(question.id, part)).map(String)
	switch (question.kind) {
		case 'order': {
			const places = question.items.map((_item, index) => String(index + 1))
			return question.items.flatMap((item) => oneOf(given(item.id), places, item.id))
		}
		case 'match': {
			const rights = question.pairs.map((pair) => String(pair.right.id))
			return question.pairs.flatMap((pair) => oneOf(given(pair.left.id), rights, pair.left.id))
		}
		default: {
			const chosen = new Set(given())
			return question.options.map((option) => option.id).filter((id) => chosen.has(id))
		}
	}
}

function oneOf(given: string[], allowed: readonly string[], part: OptionId): string[] {
	const value = given[0]
	return value !== undefined && allowed.includes(value) ? [`${part}=${value}`] : []
}

/** What was set for each item or left half: `rom → 2`. Empty for choices. */
export function placed(answer: Answer): ReadonlyMap<string, string> {
	return new Map(answer.flatMap((entry) => (entry.includes('=') ? [entry.split('=', 2) as [string, string]] : [])))
}

/** Why this answer can't be graded yet, or null when it can. */
export function gapIn(question: Question, answer: Answer | undefined): Gap | null {
	if (!answer || answer.length === 0) return 'unanswered'
	if (question.kind !== 'order' && question.kind !== 'match') {
		return question.kind === 'multiple' || answer.length === 1 ? null : 'partly-answered'
	}
	const values = [...placed(answer).values()]
	const expected = question.kind === 'order' ? question.items.length : question.pairs.length
	if (question.kind === 'order' && new Set(values).size < values.length) return 'same-place-twice'
	return values.length < expected ? 'partly-answered' : null
}
