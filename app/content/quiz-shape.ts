import { z } from 'zod'
import { share, slug, Text, TextOrWords, whole } from './shape-parts'

/** An id of an option tells nothing of the answer. */
const optionId = slug.refine((id) => !/(^|-)(right|wrong|correct|riktig|feil)\d*(-|$)/.test(id), {
	error: (issue) => `the id «${String(issue.input)}» tells the answer`,
})
const misconception = slug.optional()
const Option = z.strictObject({
	id: optionId,
	text: Text,
	correct: z.boolean().default(false),
	because: Text,
	misconception,
})
const Item = z.strictObject({ id: optionId, text: Text, because: Text })
const Pair = z.strictObject({ id: optionId, left: Text, right: Text, because: Text })

const asked = { id: slug, outcomes: z.array(slug).default([]), prompt: Text }

const QuestionShape = z.discriminatedUnion('kind', [
	z.strictObject({
		...asked,
		kind: z.literal('single'),
		options: z.array(Option).min(3, 'at least three options'),
	}),
	z.strictObject({
		...asked,
		kind: z.literal('multiple'),
		options: z.array(Option).min(4, 'at least four options'),
	}),
	z.strictObject({
		...asked,
		kind: z.literal('true-false'),
		answer: z.boolean(),
		because_true: Text,
		because_false: Text,
		misconception,
	}),
	z.strictObject({
		...asked,
		kind: z.literal('order'),
		items: z.array(Item).min(3, 'three to six items').max(6, 'three to six items'),
	}),
	z.strictObject({
		...asked,
		kind: z.literal('match'),
		pairs: z.array(Pair).min(3, 'three to six pairs').max(6, 'three to six pairs'),
	}),
])

/** A question as it is written in `quiz.yml`. */
export type WrittenQuestion = z.output<typeof QuestionShape>

/** `quiz.yml`: the pool of the module's quiz, questions for its lessons, and questions that only the final test draws. */
export const QuizFile = z.strictObject({
	id: slug,
	title: TextOrWords,
	pass_mark: share,
	draw: whole,
	questions: z.array(QuestionShape),
	quick_questions: z.array(QuestionShape).default([]),
	final_questions: z.array(QuestionShape).default([]),
})
export type QuizFile = z.output<typeof QuizFile>

/** The lists of questions in `quiz.yml`. */
export const questionLists = ['questions', 'quick_questions', 'final_questions'] as const
