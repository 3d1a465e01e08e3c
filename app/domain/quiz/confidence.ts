import type { QuestionId } from '../ids'
import type { Answers } from './answer'
import { isRight } from './grade'
import type { Question } from './question'

/** How sure somebody is of an answer, as asked with every answer of a quiz. */
export const confidences = ['unsure', 'fairly', 'sure'] as const
export type Confidence = (typeof confidences)[number]

/** How sure the answers of an attempt were; a question where it was left open is missing. */
export type Confidences = Readonly<Partial<Record<QuestionId, Confidence>>>

/** The name of the field in which one says how sure one is. */
export function confidenceField(questionId: QuestionId): string {
	return `sikker.${questionId}`
}

/** How sure each answer in a posted form is. */
export function readConfidences(
	questions: readonly Question[],
	fields: { getAll(name: string): readonly unknown[] },
): Confidences {
	const read: Partial<Record<QuestionId, Confidence>> = {}
	for (const { id } of questions) {
		const given = confidences.find((confidence) => confidence === fields.getAll(confidenceField(id))[0])
		if (given) read[id] = given
	}
	return read
}

/**
 * What somebody was sure of and had wrong: the thing to read again, for nobody looks up what they believe they know
 * (the idea of certainty-based marking, as Moodle's question engine has it; no points hang on it here).
 */
export function sureAndWrong(
	questions: readonly Question[],
	answers: Answers,
	confidences: Confidences,
): readonly Question[] {
	return questions.filter(
		(question) => confidences[question.id] === 'sure' && !isRight(question, answers[question.id] ?? []),
	)
}
